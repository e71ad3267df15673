CREATE TABLE "erased_files" (
	"organization_id" text NOT NULL,
	"file_key" text NOT NULL,
	CONSTRAINT "erased_files_organization_id_file_key_pk" PRIMARY KEY("organization_id","file_key")
);
--> statement-breakpoint
ALTER TABLE "connections" ADD COLUMN "owed_look_back" text;