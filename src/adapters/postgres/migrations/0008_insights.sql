CREATE TABLE "content_findings" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"document_id" text NOT NULL,
	"other_document_id" text,
	"facts" jsonb NOT NULL,
	"state" text NOT NULL,
	"state_by" text,
	"found_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "content_findings_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "document_citations" (
	"organization_id" text NOT NULL,
	"document_id" text NOT NULL,
	"session_id" text NOT NULL,
	"cited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_citations_organization_id_document_id_session_id_pk" PRIMARY KEY("organization_id","document_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "gap_questions" (
	"organization_id" text NOT NULL,
	"decision_id" text NOT NULL,
	"gap_id" text NOT NULL,
	"session_id" text NOT NULL,
	"likeness" double precision NOT NULL,
	"is_handed_off" boolean NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gap_questions_organization_id_decision_id_pk" PRIMARY KEY("organization_id","decision_id")
);
--> statement-breakpoint
CREATE TABLE "insight_runs" (
	"organization_id" text PRIMARY KEY NOT NULL,
	"last_number" bigint DEFAULT 0 NOT NULL,
	"changes_read_to" timestamp (3) with time zone,
	"decisions_read_to" timestamp (3) with time zone,
	"knowledge_version" bigint,
	"learned_at" timestamp (3) with time zone,
	"learned_count" integer DEFAULT 0 NOT NULL,
	"requested_at" timestamp (3) with time zone,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "knowledge_gaps" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"language" text NOT NULL,
	"words" text[] NOT NULL,
	"state" text NOT NULL,
	"state_at" timestamp (3) with time zone,
	"state_by" text,
	"came_back_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "knowledge_gaps_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "session_topics" (
	"organization_id" text NOT NULL,
	"session_id" text NOT NULL,
	"number" bigint NOT NULL,
	"language" text NOT NULL,
	"topic_id" text,
	"has_question" boolean NOT NULL,
	"sentiment" text,
	"is_handed_off" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_topics_organization_id_session_id_pk" PRIMARY KEY("organization_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"language" text NOT NULL,
	"given_name" text,
	"model_name" text,
	"words" text[] NOT NULL,
	"question_count" integer NOT NULL,
	"word_total" integer NOT NULL,
	"profile" jsonb NOT NULL,
	"merged_into" text,
	"examples" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "topics_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE INDEX "content_findings_of_document" ON "content_findings" USING btree ("organization_id","document_id");--> statement-breakpoint
CREATE INDEX "document_citations_by_time" ON "document_citations" USING btree ("organization_id","document_id","cited_at");--> statement-breakpoint
CREATE INDEX "gap_questions_of_gap" ON "gap_questions" USING btree ("organization_id","gap_id","asked_at");--> statement-breakpoint
CREATE INDEX "gap_questions_of_session" ON "gap_questions" USING btree ("organization_id","session_id");--> statement-breakpoint
CREATE INDEX "session_topics_by_time" ON "session_topics" USING btree ("organization_id","created_at","topic_id","sentiment","is_handed_off");--> statement-breakpoint
CREATE INDEX "session_topics_by_topic" ON "session_topics" USING btree ("organization_id","topic_id","session_id");--> statement-breakpoint
CREATE INDEX "session_topics_by_language" ON "session_topics" USING btree ("organization_id","language","number");--> statement-breakpoint
CREATE INDEX "session_topics_silent" ON "session_topics" USING btree ("organization_id","session_id") WHERE not has_question;