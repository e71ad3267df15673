ALTER TABLE "documents" ADD COLUMN "source_audience" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "seen_in_round" integer;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "is_off" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "workspace_id" text NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "is_paused" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "refresh_every_h" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "is_reading" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "next_page" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "read_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "total_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "due_at" timestamp (3) with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "problem_detail" text;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_source_id_knowledge_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "knowledge_sources"("id") ON DELETE no action ON UPDATE no action;