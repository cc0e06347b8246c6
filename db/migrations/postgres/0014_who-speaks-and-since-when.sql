ALTER TABLE "evidence" ADD COLUMN "speaks_by_id" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "speaks_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "experiments" ADD COLUMN "published_confirmed_by_id" text;--> statement-breakpoint
ALTER TABLE "wanted" ADD COLUMN "community" jsonb;--> statement-breakpoint
ALTER TABLE "wanted" ADD COLUMN "divided_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_speaks_by_id_people_id_fk" FOREIGN KEY ("speaks_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_published_confirmed_by_id_people_id_fk" FOREIGN KEY ("published_confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "credences_standing_idx" ON "credences" USING btree ("record_id","person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "predictions_judged_idx" ON "predictions" USING btree ("judged_at","record_id");--> statement-breakpoint
CREATE INDEX "wanted_divided_due_idx" ON "wanted" USING btree ("divided_due_at","record_id");--> statement-breakpoint
UPDATE experiments SET published_at = NULL WHERE published_at <> date_trunc('day', published_at, 'UTC');
--> statement-breakpoint
UPDATE wanted SET divided_due_at = (SELECT registered_at FROM predictions WHERE predictions.record_id = wanted.record_id);
