ALTER TABLE "wanted" ADD COLUMN "community" jsonb;--> statement-breakpoint
ALTER TABLE "wanted" ADD COLUMN "divided_due_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "credences_standing_idx" ON "credences" USING btree ("record_id","person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "wanted_divided_due_idx" ON "wanted" USING btree ("divided_due_at","record_id");--> statement-breakpoint
UPDATE wanted SET divided_due_at = (SELECT registered_at FROM predictions WHERE predictions.record_id = wanted.record_id);
