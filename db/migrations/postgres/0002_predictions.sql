CREATE TABLE "claims" (
	"record_id" text PRIMARY KEY NOT NULL,
	"claim_kind" text NOT NULL,
	"scope_md" text NOT NULL,
	"scope_html" text NOT NULL,
	"derived_status" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"derived_at" timestamp (3) with time zone NOT NULL,
	"retracted_at" timestamp (3) with time zone,
	"retracted_reason" text NOT NULL,
	"override_status" text,
	"override_reason" text NOT NULL,
	"override_by_id" text,
	"override_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"target_id" text NOT NULL,
	"measurement_id" text,
	"experiment_id" text,
	"reference_id" text,
	"relation" text,
	"strength" integer,
	"rationale_md" text NOT NULL,
	"rationale_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"origin" text NOT NULL,
	"standing" text NOT NULL,
	"standing_reason" text NOT NULL,
	"condition_keys" jsonb NOT NULL,
	"decided_by_id" text,
	"in_sample" boolean NOT NULL,
	"verdict" text,
	"position" text,
	"overlap" double precision,
	"visibility" text NOT NULL,
	"author_id" text NOT NULL,
	"useful_up" integer NOT NULL,
	"useful_down" integer NOT NULL,
	"agree_up" integer NOT NULL,
	"agree_down" integer NOT NULL,
	"score" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experiments" (
	"record_id" text PRIMARY KEY NOT NULL,
	"experiment_kind" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"code_url" text NOT NULL,
	"code_commit" text NOT NULL,
	"data_url" text NOT NULL,
	"run_start" timestamp (3) with time zone,
	"run_end" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"authors" jsonb NOT NULL,
	"independence_group" text NOT NULL,
	"compute" text NOT NULL,
	"conflicts" text NOT NULL,
	"ai_use" text NOT NULL,
	"source_id" text,
	"source_place" text NOT NULL,
	"read_in" text
);
--> statement-breakpoint
CREATE TABLE "measurements" (
	"id" text PRIMARY KEY NOT NULL,
	"experiment_id" text NOT NULL,
	"observable_id" text NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"se" double precision,
	"sd" double precision,
	"reported_low" double precision,
	"reported_high" double precision,
	"level" double precision,
	"n" integer,
	"estimate" double precision NOT NULL,
	"standard_error" double precision,
	"low" double precision,
	"high" double precision,
	"doubtful" boolean NOT NULL,
	"method" text NOT NULL,
	"note" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"independence_group" text NOT NULL,
	"place" text NOT NULL,
	"derived_from" text NOT NULL,
	"corrects_id" text,
	"superseded_at" timestamp (3) with time zone,
	"excluded_at" timestamp (3) with time zone,
	"excluded_by_id" text,
	"excluded_reason" text NOT NULL,
	"author_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"n" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"record" text NOT NULL,
	"content" text NOT NULL,
	"author" text NOT NULL,
	"prev" text NOT NULL,
	"hash" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observable_aliases" (
	"folded" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"observable_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observables" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"symbol" text NOT NULL,
	"symbol_html" text NOT NULL,
	"name" text NOT NULL,
	"definition_md" text NOT NULL,
	"definition_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"unit" text NOT NULL,
	"scale" text NOT NULL,
	"domain_lower" double precision,
	"domain_upper" double precision,
	"visibility" text NOT NULL,
	"author_id" text NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "observables_scale_check" CHECK ("observables"."scale" in ('linear', 'log'))
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"dimension" text NOT NULL,
	"factor" double precision NOT NULL,
	"author_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "units_factor_check" CHECK ("units"."factor" > 0)
);
--> statement-breakpoint
CREATE TABLE "clarifications" (
	"id" text PRIMARY KEY NOT NULL,
	"record_id" text NOT NULL,
	"text_md" text NOT NULL,
	"text_html" text NOT NULL,
	"render_version" integer NOT NULL,
	"ledger_entry" integer NOT NULL,
	"author_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "predictions" (
	"record_id" text PRIMARY KEY NOT NULL,
	"observable_id" text,
	"form" text NOT NULL,
	"lower" double precision,
	"upper" double precision,
	"value" double precision,
	"tolerance" double precision,
	"sd" double precision,
	"region_lower" double precision,
	"region_upper" double precision,
	"conditions" jsonb NOT NULL,
	"scope_md" text NOT NULL,
	"scope_html" text NOT NULL,
	"criterion_md" text NOT NULL,
	"criterion_html" text NOT NULL,
	"essential" boolean NOT NULL,
	"deadline" timestamp (3) with time zone,
	"registered_at" timestamp (3) with time zone,
	"content_hash" text,
	"ledger_entry" integer,
	"source_id" text,
	"source_place" text NOT NULL,
	"source_date" timestamp (3) with time zone,
	"verdict" text,
	"pooled_mean" double precision,
	"pooled_low" double precision,
	"pooled_high" double precision,
	"pooled_count" integer NOT NULL,
	"supports" integer NOT NULL,
	"contradicts" integer NOT NULL,
	"inconclusive" integer NOT NULL,
	"inside" integer NOT NULL,
	"outside" integer NOT NULL,
	"in_sample" boolean NOT NULL,
	"judged_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_override_by_id_people_id_fk" FOREIGN KEY ("override_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_target_id_records_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_measurement_id_measurements_id_fk" FOREIGN KEY ("measurement_id") REFERENCES "public"."measurements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_experiment_id_records_id_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_reference_id_references_id_fk" FOREIGN KEY ("reference_id") REFERENCES "public"."references"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_source_id_references_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."references"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_experiment_id_records_id_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_observable_id_observables_id_fk" FOREIGN KEY ("observable_id") REFERENCES "public"."observables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_excluded_by_id_people_id_fk" FOREIGN KEY ("excluded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observable_aliases" ADD CONSTRAINT "observable_aliases_observable_id_observables_id_fk" FOREIGN KEY ("observable_id") REFERENCES "public"."observables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observables" ADD CONSTRAINT "observables_id_subjects_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observables" ADD CONSTRAINT "observables_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clarifications" ADD CONSTRAINT "clarifications_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_observable_id_observables_id_fk" FOREIGN KEY ("observable_id") REFERENCES "public"."observables"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_source_id_references_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."references"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_kind_idx" ON "claims" USING btree ("claim_kind");--> statement-breakpoint
CREATE INDEX "evidence_target_idx" ON "evidence" USING btree ("target_id","visibility","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_measurement_id_target_id_key" ON "evidence" USING btree ("measurement_id","target_id");--> statement-breakpoint
CREATE INDEX "evidence_experiment_idx" ON "evidence" USING btree ("experiment_id");--> statement-breakpoint
CREATE INDEX "evidence_reference_idx" ON "evidence" USING btree ("reference_id");--> statement-breakpoint
CREATE INDEX "experiments_source_idx" ON "experiments" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "experiments_group_idx" ON "experiments" USING btree ("independence_group");--> statement-breakpoint
CREATE INDEX "measurements_experiment_idx" ON "measurements" USING btree ("experiment_id","position","id");--> statement-breakpoint
CREATE INDEX "measurements_observable_idx" ON "measurements" USING btree ("observable_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_n_key" ON "ledger" USING btree ("n");--> statement-breakpoint
CREATE INDEX "observable_aliases_observable_idx" ON "observable_aliases" USING btree ("observable_id");--> statement-breakpoint
CREATE UNIQUE INDEX "observables_key_key" ON "observables" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "units_code_key" ON "units" USING btree ("code");--> statement-breakpoint
CREATE INDEX "clarifications_record_idx" ON "clarifications" USING btree ("record_id","created_at","id");--> statement-breakpoint
CREATE INDEX "predictions_observable_idx" ON "predictions" USING btree ("observable_id");--> statement-breakpoint
CREATE INDEX "predictions_verdict_idx" ON "predictions" USING btree ("verdict");--> statement-breakpoint
CREATE INDEX "predictions_deadline_idx" ON "predictions" USING btree ("deadline");