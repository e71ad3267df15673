CREATE TABLE "document_drafts" (
	"organization_id" text NOT NULL,
	"user_id" text NOT NULL,
	"document_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_drafts_organization_id_user_id_document_id_pk" PRIMARY KEY("organization_id","user_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "document_versions" (
	"organization_id" text NOT NULL,
	"document_id" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"format" text NOT NULL,
	"url" text,
	"audience" text NOT NULL,
	"language" text,
	"questions" jsonb NOT NULL,
	"by" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_versions_document_id_version_pk" PRIMARY KEY("document_id","version")
);
--> statement-breakpoint
CREATE TABLE "knowledge_sources" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"kind" text NOT NULL,
	"audience" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "health_days" (
	"organization_id" text NOT NULL,
	"check" text NOT NULL,
	"day" date NOT NULL,
	"worst" text NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "health_days_organization_id_check_day_pk" PRIMARY KEY("organization_id","check","day")
);
--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "knowledge_sources_once" ON "knowledge_sources" USING btree ("organization_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_of_source" ON "documents" USING btree ("organization_id","source_id","external_id") WHERE source_id is not null;--> statement-breakpoint
INSERT INTO "document_versions" ("organization_id", "document_id", "version", "title", "body", "format", "url", "audience", "language", "questions", "by", "at")
SELECT "organization_id", "id", 1, "title", "body", "format", "url", "audience", "language", "questions", NULL, "updated_at" FROM "documents";
