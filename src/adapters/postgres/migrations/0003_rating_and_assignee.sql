ALTER TABLE "sessions" ADD COLUMN "teammate_assignee_id" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "team_assignee_id" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "rating" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "rating_remark" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "rated_at" timestamp (3) with time zone;