CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"author_id" text NOT NULL,
	"direction" text NOT NULL,
	"scope" text NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"title_html" text NOT NULL,
	"body_md" text NOT NULL,
	"body_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"artefacts" jsonb NOT NULL,
	"ai_use" text NOT NULL,
	"machine_checked_at" timestamp (3) with time zone,
	"machine_checked_by_id" text,
	"machine_checked_note" text NOT NULL,
	"digested_at" timestamp (3) with time zone,
	"digested_by_id" text,
	"digested_note" text NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by_id" text,
	"decided_reason" text NOT NULL,
	"visibility" text NOT NULL,
	"revision" integer NOT NULL,
	"useful_up" integer NOT NULL,
	"useful_down" integer NOT NULL,
	"agree_up" integer NOT NULL,
	"agree_down" integer NOT NULL,
	"score" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"attempt_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"verdict" text NOT NULL,
	"expertise" integer NOT NULL,
	"conflict" text NOT NULL,
	"body_md" text NOT NULL,
	"body_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"superseded_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credences" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"person_id" text NOT NULL,
	"p" double precision,
	"before" double precision,
	"comment_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"record_id" text NOT NULL,
	"person_id" text NOT NULL,
	"resolution_id" text NOT NULL,
	"outcome" integer NOT NULL,
	"brier" double precision NOT NULL,
	"log" double precision NOT NULL,
	"baseline" double precision NOT NULL,
	"peer" double precision NOT NULL,
	"coverage" double precision NOT NULL,
	"mean_credence" double precision NOT NULL,
	"scored_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scores_record_id_person_id_pk" PRIMARY KEY("record_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "value_forecasts" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"person_id" text NOT NULL,
	"median" double precision,
	"low" double precision,
	"high" double precision,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "establishment_seconds" (
	"establishment_id" text NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "establishment_seconds_establishment_id_person_id_pk" PRIMARY KEY("establishment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "establishments" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by_id" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"established_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by_id" text,
	"ended_reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_flags" (
	"record_id" text NOT NULL,
	"person_id" text NOT NULL,
	"flag" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_flags_record_id_person_id_flag_pk" PRIMARY KEY("record_id","person_id","flag")
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"record_id" text NOT NULL,
	"person_id" text NOT NULL,
	"axis" text NOT NULL,
	"value" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ratings_record_id_person_id_axis_pk" PRIMARY KEY("record_id","person_id","axis")
);
--> statement-breakpoint
CREATE TABLE "disputes" (
	"id" text PRIMARY KEY NOT NULL,
	"resolution_id" text NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"dismissed_at" timestamp (3) with time zone,
	"dismissed_by_id" text,
	"dismissed_reason" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resolution_seconds" (
	"resolution_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "resolution_seconds_resolution_id_person_id_pk" PRIMARY KEY("resolution_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"outcome" text NOT NULL,
	"state" text NOT NULL,
	"rationale_md" text NOT NULL,
	"rationale_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"proposed_by_id" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"window_from" timestamp (3) with time zone,
	"window_ends_at" timestamp (3) with time zone,
	"final_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"ended_by_id" text,
	"ended_reason" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "attempt_id" text;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "basis_attempt_id" text;--> statement-breakpoint
ALTER TABLE "status_changes" ADD COLUMN "reasons" jsonb;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_machine_checked_by_id_people_id_fk" FOREIGN KEY ("machine_checked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_digested_by_id_people_id_fk" FOREIGN KEY ("digested_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credences" ADD CONSTRAINT "credences_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credences" ADD CONSTRAINT "credences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credences" ADD CONSTRAINT "credences_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_forecasts" ADD CONSTRAINT "value_forecasts_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "value_forecasts" ADD CONSTRAINT "value_forecasts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishment_seconds" ADD CONSTRAINT "establishment_seconds_establishment_id_establishments_id_fk" FOREIGN KEY ("establishment_id") REFERENCES "public"."establishments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishment_seconds" ADD CONSTRAINT "establishment_seconds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_claim_id_records_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_proposed_by_id_people_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "establishments" ADD CONSTRAINT "establishments_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_flags" ADD CONSTRAINT "question_flags_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_flags" ADD CONSTRAINT "question_flags_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_dismissed_by_id_people_id_fk" FOREIGN KEY ("dismissed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_seconds" ADD CONSTRAINT "resolution_seconds_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_seconds" ADD CONSTRAINT "resolution_seconds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_proposed_by_id_people_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_ended_by_id_people_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_record_idx" ON "attempts" USING btree ("record_id","created_at","id");--> statement-breakpoint
CREATE INDEX "attempts_author_idx" ON "attempts" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "reviews_attempt_idx" ON "reviews" USING btree ("attempt_id","created_at","id");--> statement-breakpoint
CREATE INDEX "credences_record_idx" ON "credences" USING btree ("record_id","created_at","id");--> statement-breakpoint
CREATE INDEX "credences_person_idx" ON "credences" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "credences_comment_idx" ON "credences" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "scores_person_idx" ON "scores" USING btree ("person_id","scored_at","record_id");--> statement-breakpoint
CREATE INDEX "scores_scored_idx" ON "scores" USING btree ("scored_at","record_id");--> statement-breakpoint
CREATE INDEX "value_forecasts_record_idx" ON "value_forecasts" USING btree ("record_id","created_at","id");--> statement-breakpoint
CREATE INDEX "establishments_claim_idx" ON "establishments" USING btree ("claim_id","proposed_at","id");--> statement-breakpoint
CREATE INDEX "question_flags_person_idx" ON "question_flags" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "disputes_resolution_id_person_id_key" ON "disputes" USING btree ("resolution_id","person_id");--> statement-breakpoint
CREATE INDEX "resolutions_record_idx" ON "resolutions" USING btree ("record_id","proposed_at","id");--> statement-breakpoint
CREATE INDEX "resolutions_window_idx" ON "resolutions" USING btree ("state","window_ends_at");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_basis_attempt_id_attempts_id_fk" FOREIGN KEY ("basis_attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_attempt_idx" ON "evidence" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "status_changes_as_of_idx" ON "status_changes" USING btree ("axis","as_of","created_at","id");