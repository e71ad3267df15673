ALTER TABLE "existence_rounds" ALTER COLUMN "asked_after" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "existence_rounds" ADD COLUMN "deletion_mark" timestamp (3) with time zone;