CREATE TABLE "report_slices" (
	"organization_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"verified_at" timestamp (3) with time zone NOT NULL,
	"figures" json NOT NULL,
	CONSTRAINT "report_slices_organization_id_starts_at_ends_at_pk" PRIMARY KEY("organization_id","starts_at","ends_at")
);
--> statement-breakpoint
CREATE TABLE "existence_rounds" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"asked_after" bigint NOT NULL,
	CONSTRAINT "existence_rounds_organization_id_workspace_id_pk" PRIMARY KEY("organization_id","workspace_id")
);
--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "began_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "ended_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "began_tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "ended_tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "session_topics_asking" ON "session_topics" USING btree ("organization_id") WHERE has_question;