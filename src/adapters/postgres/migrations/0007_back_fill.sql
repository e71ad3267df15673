CREATE TABLE "back_fills" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"status" text NOT NULL,
	"mark" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"total_count" integer DEFAULT 0 NOT NULL,
	"remaining_count" integer DEFAULT 0 NOT NULL,
	"stored_count" integer DEFAULT 0 NOT NULL,
	"unchanged_count" integer DEFAULT 0 NOT NULL,
	"gone_count" integer DEFAULT 0 NOT NULL,
	"failed_count" integer DEFAULT 0 NOT NULL,
	"samples" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"trouble" text,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"completeness" jsonb,
	CONSTRAINT "back_fills_organization_id_workspace_id_pk" PRIMARY KEY("organization_id","workspace_id")
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "synced_fingerprint" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "given_part_count" integer;