ALTER TABLE "claims" ADD COLUMN "summary" jsonb;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "verdict_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "verdict_from" text;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "summary" jsonb;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "summary" jsonb;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "open" boolean DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX "predictions_verdict_since_idx" ON "predictions" USING btree ("verdict_since","record_id");--> statement-breakpoint
CREATE INDEX "records_open_idx" ON "records" USING btree ("kind","visibility","open","hot","id");--> statement-breakpoint
CREATE INDEX "wanted_most_divided_idx" ON "wanted" USING btree ("divided","record_id");--> statement-breakpoint
UPDATE records SET open = false WHERE (kind = 'question' AND status IN ('answered-affirmative', 'answered-negative', 'answered-other', 'ill-posed', 'merged', 'declined')) OR (kind = 'claim' AND status IN ('refuted', 'retracted', 'superseded')) OR (kind = 'prediction' AND status IN ('confirmed', 'refuted', 'ambiguous', 'annulled')) OR (kind = 'experiment' AND status = 'withdrawn');--> statement-breakpoint
UPDATE predictions SET verdict_since = judged_at WHERE verdict IS NOT NULL;
