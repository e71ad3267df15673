CREATE TABLE "audit_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" jsonb NOT NULL,
	"action" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "connection_secrets" (
	"organization_id" text NOT NULL,
	"connection_id" text NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "connection_secrets_organization_id_connection_id_kind_pk" PRIMARY KEY("organization_id","connection_id","kind")
);
--> statement-breakpoint
CREATE TABLE "connections" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"status" text DEFAULT 'not-connected' NOT NULL,
	"webhook_key" text NOT NULL,
	"workspace_id" text,
	"workspace_name" text,
	"region" text,
	"has_identity_verification" boolean DEFAULT false NOT NULL,
	"ai_teammate_id" text,
	"ai_teammate_name" text,
	"ai_teammate_has_inbox_seat" boolean DEFAULT false NOT NULL,
	"past_ai_teammate_ids" text[] DEFAULT '{}'::text[] NOT NULL,
	"has_client_secret" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"started_at" timestamp (3) with time zone,
	"paused_at" timestamp (3) with time zone,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"settings_version" integer DEFAULT 0 NOT NULL,
	"webhook_reached_at" timestamp (3) with time zone,
	"webhook_topics" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "connections_webhook_key_unique" UNIQUE("webhook_key")
);
--> statement-breakpoint
CREATE TABLE "settings_versions" (
	"organization_id" text NOT NULL,
	"connection_id" text NOT NULL,
	"version" integer NOT NULL,
	"settings" jsonb NOT NULL,
	"actor" jsonb NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settings_versions_organization_id_connection_id_version_pk" PRIMARY KEY("organization_id","connection_id","version")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"id" text NOT NULL,
	"session_id" text,
	"trigger_by" text NOT NULL,
	"trigger_topic" text,
	"trigger_part_id" text,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	"gates" jsonb NOT NULL,
	"details" jsonb NOT NULL,
	"timings_ms" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"position" bigserial NOT NULL,
	"preset_trigger" text,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "decisions_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "house_events" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"after_part_id" text
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"session_id" text NOT NULL,
	"value" text NOT NULL,
	"comment" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "steps" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"id" text NOT NULL,
	"decision_id" text NOT NULL,
	"written" bigserial NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempt_count" integer NOT NULL,
	"not_before" timestamp (3) with time zone,
	"part_id" text,
	"problem" text,
	CONSTRAINT "steps_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "unsettled_decisions" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"id" text NOT NULL,
	"session_id" text,
	"trigger_by" text NOT NULL,
	"trigger_topic" text,
	"trigger_part_id" text,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	"gates" jsonb NOT NULL,
	"details" jsonb NOT NULL,
	"timings_ms" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "unsettled_decisions_organization_id_workspace_id_conversation_id_pk" PRIMARY KEY("organization_id","workspace_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"notification_key" text NOT NULL,
	"topic" text NOT NULL,
	"conversation_id" text,
	"gist" jsonb NOT NULL,
	"raw" "bytea",
	"received_at" timestamp (3) with time zone NOT NULL,
	"is_used" boolean NOT NULL,
	"dispatched_at" timestamp (3) with time zone,
	"worked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "look_requests" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"by" text NOT NULL,
	"action" text,
	"comment" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"worked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "document_removals" (
	"organization_id" text NOT NULL,
	"document_id" text NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "document_removals_organization_id_document_id_pk" PRIMARY KEY("organization_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"format" text NOT NULL,
	"url" text,
	"audience" text NOT NULL,
	"language" text,
	"questions" jsonb NOT NULL,
	"version" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "knowledge_versions" (
	"organization_id" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"organization_id" text NOT NULL,
	"document_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"audience" text NOT NULL,
	"language" text NOT NULL,
	"headings" jsonb NOT NULL,
	"text" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "passages_document_id_id_pk" PRIMARY KEY("document_id","id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"prefix" text NOT NULL,
	"key_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"logo" text,
	"metadata" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organizations_name_unique" UNIQUE("name"),
	CONSTRAINT "organizations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"contact_id" text NOT NULL,
	"role" text NOT NULL,
	"is_verified" boolean NOT NULL,
	"name" text,
	"email" text,
	"custom_attributes" jsonb NOT NULL,
	"companies" jsonb NOT NULL,
	"merged_into" text,
	"erased_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contacts_organization_id_workspace_id_contact_id_pk" PRIMARY KEY("organization_id","workspace_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"fingerprint" text,
	"last_seen_part_id" text,
	"trouble_count" integer DEFAULT 0 NOT NULL,
	"trouble_since" timestamp (3) with time zone,
	"judged_outcome" text,
	"judged_reason" text,
	"judged_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "conversations_organization_id_workspace_id_conversation_id_pk" PRIMARY KEY("organization_id","workspace_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "part_versions" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"part_id" text NOT NULL,
	"version" integer NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"replaced_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "part_versions_organization_id_workspace_id_conversation_id_part_id_version_pk" PRIMARY KEY("organization_id","workspace_id","conversation_id","part_id","version")
);
--> statement-breakpoint
CREATE TABLE "parts" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"part_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"author_kind" text NOT NULL,
	"author_id" text NOT NULL,
	"author_name" text,
	"author_email" text,
	"is_ai_answer" boolean NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"attachments" jsonb NOT NULL,
	"assignment" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"is_redacted" boolean NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "parts_organization_id_workspace_id_conversation_id_part_id_pk" PRIMARY KEY("organization_id","workspace_id","conversation_id","part_id")
);
--> statement-breakpoint
CREATE TABLE "session_numbers" (
	"organization_id" text PRIMARY KEY NOT NULL,
	"last" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"id" text NOT NULL,
	"number" bigint NOT NULL,
	"channel" text NOT NULL,
	"intercom_channel" text NOT NULL,
	"status" text NOT NULL,
	"handled_by" text NOT NULL,
	"is_handed_off" boolean NOT NULL,
	"handoff" jsonb,
	"ai_closure_type" text,
	"is_ai_interaction" boolean NOT NULL,
	"ai_interaction_at" timestamp (3) with time zone,
	"waiting_since" timestamp (3) with time zone,
	"is_complete" boolean NOT NULL,
	"is_paused" boolean NOT NULL,
	"is_assignment_owed" boolean NOT NULL,
	"sentiment" text,
	"language" text,
	"summary" text,
	"tags" text[] NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"assumed_at" timestamp (3) with time zone,
	"closed_while_owned_at" timestamp (3) with time zone,
	"handed_off_at" timestamp (3) with time zone,
	"reopened_at" timestamp (3) with time zone,
	"contact_id" text,
	"custom_attributes" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"last_outcome" text,
	"last_reason" text,
	"last_decided_at" timestamp (3) with time zone,
	"frozen_at" timestamp (3) with time zone,
	"search" "tsvector",
	CONSTRAINT "sessions_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"alert" text NOT NULL,
	"detail" text NOT NULL,
	"began_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_budgets" (
	"workspace_id" text PRIMARY KEY NOT NULL,
	"call_limit" integer NOT NULL,
	"remaining" integer NOT NULL,
	"reset_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sync_marks" (
	"organization_id" text NOT NULL,
	"workspace_id" text NOT NULL,
	"mark" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sync_marks_organization_id_workspace_id_pk" PRIMARY KEY("organization_id","workspace_id")
);
--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "part_versions" ADD CONSTRAINT "part_versions_of_part" FOREIGN KEY ("organization_id","workspace_id","conversation_id","part_id") REFERENCES "parts"("organization_id","workspace_id","conversation_id","part_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_newest" ON "audit_log" USING btree ("organization_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_one_live" ON "connections" USING btree ("organization_id") WHERE retired_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "connections_one_per_workspace" ON "connections" USING btree ("workspace_id") WHERE retired_at is null and status <> 'not-connected';--> statement-breakpoint
CREATE INDEX "decisions_of_conversation" ON "decisions" USING btree ("organization_id","workspace_id","conversation_id","position");--> statement-breakpoint
CREATE INDEX "decisions_newest" ON "decisions" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "decisions_by_outcome" ON "decisions" USING btree ("organization_id","outcome","created_at","id");--> statement-breakpoint
CREATE INDEX "decisions_by_reason" ON "decisions" USING btree ("organization_id","reason","created_at","id");--> statement-breakpoint
CREATE INDEX "decisions_by_conversation" ON "decisions" USING btree ("organization_id","conversation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "house_events_of_conversation" ON "house_events" USING btree ("organization_id","workspace_id","conversation_id","id");--> statement-breakpoint
CREATE INDEX "ratings_of_session" ON "ratings" USING btree ("organization_id","session_id","id");--> statement-breakpoint
CREATE INDEX "steps_of_conversation" ON "steps" USING btree ("organization_id","workspace_id","conversation_id","written");--> statement-breakpoint
CREATE INDEX "steps_of_decision" ON "steps" USING btree ("organization_id","decision_id");--> statement-breakpoint
CREATE INDEX "steps_open" ON "steps" USING btree ("organization_id") WHERE state in ('intended', 'attempted');--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_once" ON "deliveries" USING btree ("organization_id","notification_key");--> statement-breakpoint
CREATE INDEX "deliveries_new" ON "deliveries" USING btree ("id") WHERE dispatched_at is null;--> statement-breakpoint
CREATE INDEX "deliveries_pending" ON "deliveries" USING btree ("organization_id","workspace_id","conversation_id","id") WHERE worked_at is null;--> statement-breakpoint
CREATE INDEX "deliveries_prunable" ON "deliveries" USING btree ("worked_at") WHERE worked_at is not null and raw is not null;--> statement-breakpoint
CREATE INDEX "look_requests_pending" ON "look_requests" USING btree ("organization_id","workspace_id","conversation_id","id") WHERE worked_at is null;--> statement-breakpoint
CREATE INDEX "document_removals_changed" ON "document_removals" USING btree ("organization_id","version");--> statement-breakpoint
CREATE INDEX "documents_newest" ON "documents" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "documents_changed" ON "documents" USING btree ("organization_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "passages_in_order" ON "passages" USING btree ("document_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_by_user" ON "accounts" USING btree ("user_id","provider_id","account_id");--> statement-breakpoint
CREATE INDEX "api_keys_by_organization" ON "api_keys" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "members_once" ON "members" USING btree ("organization_id","user_id");--> statement-breakpoint
CREATE INDEX "members_by_user" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "contacts_by_email" ON "contacts" USING btree ("organization_id","email");--> statement-breakpoint
CREATE INDEX "conversations_skipped" ON "conversations" USING btree ("organization_id","judged_reason") WHERE judged_outcome = 'skipped';--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_once" ON "sessions" USING btree ("organization_id","workspace_id","conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_by_number" ON "sessions" USING btree ("organization_id","number");--> statement-breakpoint
CREATE INDEX "sessions_by_conversation" ON "sessions" USING btree ("organization_id","conversation_id");--> statement-breakpoint
CREATE INDEX "sessions_updated" ON "sessions" USING btree ("organization_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_created" ON "sessions" USING btree ("organization_id","created_at","id");--> statement-breakpoint
CREATE INDEX "sessions_waiting_first" ON "sessions" USING btree ("organization_id",coalesce(waiting_since, 'infinity'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "sessions_waiting_last" ON "sessions" USING btree ("organization_id",coalesce(waiting_since, '-infinity'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "sessions_waiting" ON "sessions" USING btree ("organization_id","waiting_since","id") WHERE waiting_since is not null and status = 'open';--> statement-breakpoint
CREATE INDEX "sessions_by_status" ON "sessions" USING btree ("organization_id","status","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_channel" ON "sessions" USING btree ("organization_id","channel","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_handler" ON "sessions" USING btree ("organization_id","handled_by","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_outcome" ON "sessions" USING btree ("organization_id","last_outcome","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_reason" ON "sessions" USING btree ("organization_id","last_reason","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_sentiment" ON "sessions" USING btree ("organization_id","sentiment","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_language" ON "sessions" USING btree ("organization_id","language","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_handed_off" ON "sessions" USING btree ("organization_id","is_handed_off","updated_at","id");--> statement-breakpoint
CREATE INDEX "sessions_by_contact" ON "sessions" USING btree ("organization_id","workspace_id","contact_id");--> statement-breakpoint
CREATE INDEX "sessions_counted" ON "sessions" USING btree ("organization_id","ai_interaction_at") WHERE ai_interaction_at is not null;--> statement-breakpoint
CREATE INDEX "sessions_by_tag" ON "sessions" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "sessions_by_words" ON "sessions" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_one_running" ON "alerts" USING btree ("organization_id","alert") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "alerts_newest" ON "alerts" USING btree ("organization_id","id");