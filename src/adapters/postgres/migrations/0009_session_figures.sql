CREATE TABLE "report_days" (
	"organization_id" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"figures" json NOT NULL,
	"verified_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_days_organization_id_starts_at_ends_at_pk" PRIMARY KEY("organization_id","starts_at","ends_at")
);
--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "input_tokens" integer;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "output_tokens" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "ai_answered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "people_answered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "people_after_handoff_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "closed_by" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "handed_off_to" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "touched_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "decisions_with_tokens" ON "decisions" USING btree ("organization_id","created_at","input_tokens","output_tokens") WHERE input_tokens is not null;--> statement-breakpoint
CREATE INDEX "sessions_touched" ON "sessions" USING btree ("organization_id","touched_at","created_at","ai_interaction_at");