ALTER TABLE "ratings" ADD COLUMN "decision_id" text;--> statement-breakpoint
ALTER TABLE "steps" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "ratings_of_decision" ON "ratings" USING btree ("organization_id","decision_id","id");