CREATE TABLE "comments" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"parent_id" text,
	"section_id" text NOT NULL,
	"depth" integer NOT NULL,
	"answers_id" text,
	"author_id" text NOT NULL,
	"body_md" text NOT NULL,
	"body_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"visibility" text NOT NULL,
	"revision" integer NOT NULL,
	"useful_up" integer NOT NULL,
	"useful_down" integer NOT NULL,
	"agree_up" integer NOT NULL,
	"agree_down" integer NOT NULL,
	"score" integer NOT NULL,
	"best" double precision NOT NULL,
	"rank" double precision GENERATED ALWAYS AS (-best) STORED NOT NULL,
	"descendant_count" integer NOT NULL,
	"standing" boolean GENERATED ALWAYS AS (visibility = 'public' or descendant_count > 0) STORED NOT NULL,
	"anchor_part" text,
	"anchor_quote" text,
	"anchor_revision" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comments_visibility_check" CHECK ("comments"."visibility" in ('draft', 'queued', 'public', 'hidden', 'deleted'))
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text,
	"record_id" text,
	"actor_id" text,
	"data" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text NOT NULL,
	"person_id" text NOT NULL,
	"result" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"last_error" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"handle" text NOT NULL,
	"display_name" text NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"email_verified_at" timestamp (3) with time zone,
	"password_hash" text,
	"role" text NOT NULL,
	"about_md" text NOT NULL,
	"about_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"person_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"record_id" text PRIMARY KEY NOT NULL,
	"question_kind" text NOT NULL,
	"parent_id" text,
	"position" integer NOT NULL,
	"formal_status" text NOT NULL,
	"literature_checked" text NOT NULL,
	"literature_checked_at" timestamp (3) with time zone,
	"prize" text NOT NULL,
	"not_worked_in" text NOT NULL,
	"merged_into_id" text
);
--> statement-breakpoint
CREATE TABLE "status_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"axis" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL,
	"basis" text NOT NULL,
	"actor_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "links" (
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"relation" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "links_from_id_to_id_relation_pk" PRIMARY KEY("from_id","to_id","relation")
);
--> statement-breakpoint
CREATE TABLE "record_tags" (
	"record_id" text NOT NULL,
	"tag_id" text NOT NULL,
	CONSTRAINT "record_tags_record_id_tag_id_pk" PRIMARY KEY("record_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"title_html" text NOT NULL,
	"title_plain" text NOT NULL,
	"statement_md" text NOT NULL,
	"statement_html" text NOT NULL,
	"excerpt_html" text NOT NULL,
	"excerpt_plain" text NOT NULL,
	"background_md" text NOT NULL,
	"background_html" text NOT NULL,
	"remarks_md" text NOT NULL,
	"remarks_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"area_id" text,
	"status" text NOT NULL,
	"status_as_of" timestamp (3) with time zone NOT NULL,
	"status_basis" text NOT NULL,
	"visibility" text NOT NULL,
	"author_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	"useful_up" integer NOT NULL,
	"useful_down" integer NOT NULL,
	"agree_up" integer NOT NULL,
	"agree_down" integer NOT NULL,
	"score" integer NOT NULL,
	"comment_count" integer NOT NULL,
	"hot" integer NOT NULL,
	"last_activity_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "records_visibility_check" CHECK ("records"."visibility" in ('draft', 'queued', 'public', 'hidden', 'deleted'))
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"subject_id" text NOT NULL,
	"reference_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "citations_subject_id_reference_id_pk" PRIMARY KEY("subject_id","reference_id")
);
--> statement-breakpoint
CREATE TABLE "references" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"slug" text NOT NULL,
	"scheme" text NOT NULL,
	"identifier" text NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"authors" jsonb NOT NULL,
	"year" integer,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"subject_id" text NOT NULL,
	"revision" integer NOT NULL,
	"author_id" text NOT NULL,
	"reason" text NOT NULL,
	"texts" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_subject_id_revision_pk" PRIMARY KEY("subject_id","revision")
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"subject_id" text PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"record_id" text NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"hash" text PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"name" text NOT NULL,
	"uploader_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "macros" (
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"expansion" text NOT NULL,
	"current" boolean NOT NULL,
	"origin" text NOT NULL,
	"author_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "macros_name_version_pk" PRIMARY KEY("name","version")
);
--> statement-breakpoint
CREATE TABLE "origins" (
	"source" text NOT NULL,
	"key" text NOT NULL,
	"subject_id" text NOT NULL,
	"digest" text NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "origins_source_key_pk" PRIMARY KEY("source","key")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text PRIMARY KEY NOT NULL,
	"value" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subjects" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"subject_id" text NOT NULL,
	"person_id" text NOT NULL,
	"axis" text NOT NULL,
	"value" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "votes_subject_id_axis_person_id_pk" PRIMARY KEY("subject_id","axis","person_id"),
	CONSTRAINT "votes_value_check" CHECK ("votes"."value" in (-1, 1)),
	CONSTRAINT "votes_axis_check" CHECK ("votes"."axis" in ('useful', 'agree'))
);
--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_answers_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_parent_id_records_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_merged_into_id_records_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_from_id_subjects_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_to_id_subjects_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_tags" ADD CONSTRAINT "record_tags_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_tags" ADD CONSTRAINT "record_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "references" ADD CONSTRAINT "references_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploader_id_people_id_fk" FOREIGN KEY ("uploader_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "origins" ADD CONSTRAINT "origins_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_subject_id_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_roots_best_idx" ON "comments" USING btree ("record_id","depth","standing","rank","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_roots_time_idx" ON "comments" USING btree ("record_id","depth","standing","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_section_best_idx" ON "comments" USING btree ("section_id","standing","depth","rank","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_section_oldest_idx" ON "comments" USING btree ("section_id","standing","depth","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_section_newest_idx" ON "comments" USING btree ("section_id","standing",(-"depth"),"created_at","id");--> statement-breakpoint
CREATE INDEX "comments_replies_idx" ON "comments" USING btree ("parent_id","standing","rank","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_replies_time_idx" ON "comments" USING btree ("parent_id","standing","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_unlisted_idx" ON "comments" USING btree ("record_id","visibility","author_id","created_at");--> statement-breakpoint
CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "events_record_idx" ON "events" USING btree ("record_id","at","id");--> statement-breakpoint
CREATE INDEX "events_subject_idx" ON "events" USING btree ("subject_id","at","id");--> statement-breakpoint
CREATE INDEX "events_actor_idx" ON "events" USING btree ("actor_id","at","id");--> statement-breakpoint
CREATE INDEX "events_at_idx" ON "events" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_idx" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "jobs_run_idx" ON "jobs" USING btree ("run_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_handle_key" ON "people" USING btree ("handle");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_key_key" ON "people" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "sessions_person_idx" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_idx" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "questions_parent_idx" ON "questions" USING btree ("parent_id","position");--> statement-breakpoint
CREATE INDEX "status_changes_record_idx" ON "status_changes" USING btree ("record_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "areas_key_key" ON "areas" USING btree ("key");--> statement-breakpoint
CREATE INDEX "links_to_idx" ON "links" USING btree ("to_id","relation");--> statement-breakpoint
CREATE INDEX "record_tags_tag_idx" ON "record_tags" USING btree ("tag_id","record_id");--> statement-breakpoint
CREATE UNIQUE INDEX "records_kind_number_key" ON "records" USING btree ("kind","number");--> statement-breakpoint
CREATE INDEX "records_hot_idx" ON "records" USING btree ("kind","visibility","hot","id");--> statement-breakpoint
CREATE INDEX "records_new_idx" ON "records" USING btree ("kind","visibility","created_at","id");--> statement-breakpoint
CREATE INDEX "records_active_idx" ON "records" USING btree ("kind","visibility","last_activity_at","id");--> statement-breakpoint
CREATE INDEX "records_top_idx" ON "records" USING btree ("kind","visibility","score","id");--> statement-breakpoint
CREATE INDEX "records_area_idx" ON "records" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "records_author_idx" ON "records" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_name_key" ON "tags" USING btree ("name");--> statement-breakpoint
CREATE INDEX "citations_reference_idx" ON "citations" USING btree ("reference_id");--> statement-breakpoint
CREATE UNIQUE INDEX "references_key_key" ON "references" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "references_slug_key" ON "references" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "revisions_author_idx" ON "revisions" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "search_documents_seq_key" ON "search_documents" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "search_documents_record_idx" ON "search_documents" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "macros_current_idx" ON "macros" USING btree ("current");--> statement-breakpoint
CREATE UNIQUE INDEX "origins_subject_id_source_key" ON "origins" USING btree ("subject_id","source");--> statement-breakpoint
CREATE INDEX "votes_person_idx" ON "votes" USING btree ("person_id","subject_id");