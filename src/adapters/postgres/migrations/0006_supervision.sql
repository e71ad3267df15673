CREATE TABLE "review_items" (
	"organization_id" text NOT NULL,
	"decision_id" text NOT NULL,
	"session_id" text NOT NULL,
	"cause" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_items_organization_id_decision_id_pk" PRIMARY KEY("organization_id","decision_id")
);
--> statement-breakpoint
CREATE TABLE "review_samples" (
	"organization_id" text NOT NULL,
	"day" text NOT NULL,
	CONSTRAINT "review_samples_organization_id_day_pk" PRIMARY KEY("organization_id","day")
);
--> statement-breakpoint
CREATE TABLE "review_sampling" (
	"organization_id" text PRIMARY KEY NOT NULL,
	"per_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_scores" (
	"organization_id" text NOT NULL,
	"decision_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"reviewer_name" text NOT NULL,
	"correct" integer NOT NULL,
	"complete" integer NOT NULL,
	"tone" integer NOT NULL,
	"is_right_call" boolean NOT NULL,
	"comment" text,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "review_scores_organization_id_decision_id_reviewer_id_pk" PRIMARY KEY("organization_id","decision_id","reviewer_id")
);
--> statement-breakpoint
CREATE TABLE "watch_deliveries" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"rule_id" text NOT NULL,
	"mark_id" bigint NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"attempts" jsonb NOT NULL,
	"next_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "watch_deliveries_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "watch_marks" (
	"organization_id" text NOT NULL,
	"id" bigserial NOT NULL,
	"rule_id" text NOT NULL,
	"session_id" text NOT NULL,
	"occurrence" text,
	"began_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "watch_marks_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "watch_rules" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"minutes" integer,
	"words" text,
	"is_enabled" boolean NOT NULL,
	"webhook_url" text,
	"webhook_secret" "bytea",
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "watch_rules_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "began_sent" jsonb;--> statement-breakpoint
ALTER TABLE "alerts" ADD COLUMN "ended_sent" jsonb;--> statement-breakpoint
ALTER TABLE "review_scores" ADD CONSTRAINT "review_scores_of_item" FOREIGN KEY ("organization_id","decision_id") REFERENCES "review_items"("organization_id","decision_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_deliveries" ADD CONSTRAINT "watch_deliveries_of_rule" FOREIGN KEY ("organization_id","rule_id") REFERENCES "watch_rules"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_marks" ADD CONSTRAINT "watch_marks_of_rule" FOREIGN KEY ("organization_id","rule_id") REFERENCES "watch_rules"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_items_newest" ON "review_items" USING btree ("organization_id","created_at","decision_id");--> statement-breakpoint
CREATE INDEX "review_items_of_session" ON "review_items" USING btree ("organization_id","session_id");--> statement-breakpoint
CREATE INDEX "review_scores_newest" ON "review_scores" USING btree ("organization_id","saved_at");--> statement-breakpoint
CREATE INDEX "watch_deliveries_of_rule_newest" ON "watch_deliveries" USING btree ("organization_id","rule_id","created_at","id");--> statement-breakpoint
CREATE INDEX "watch_deliveries_due" ON "watch_deliveries" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "watch_marks_one_running" ON "watch_marks" USING btree ("organization_id","rule_id","session_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "watch_marks_of_session" ON "watch_marks" USING btree ("organization_id","session_id","ended_at");--> statement-breakpoint
CREATE INDEX "watch_marks_of_rule_newest" ON "watch_marks" USING btree ("organization_id","rule_id","id");--> statement-breakpoint
CREATE INDEX "sessions_rated_low" ON "sessions" USING btree ("organization_id","rated_at") WHERE rating <= 2;