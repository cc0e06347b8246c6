DROP INDEX "evidence_standing_idx";--> statement-breakpoint
DROP INDEX "predictions_judged_idx";--> statement-breakpoint
DROP INDEX "wanted_most_divided_idx";--> statement-breakpoint
DROP INDEX "wanted_divided_due_idx";--> statement-breakpoint
DROP INDEX "membership_requests_open_idx";--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "waits" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "community" jsonb;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "divided_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "evidence_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "records" ADD COLUMN "divided" double precision;--> statement-breakpoint
UPDATE predictions SET
  community = (SELECT w.community FROM wanted w WHERE w.record_id = predictions.record_id),
  divided_due_at = (SELECT w.divided_due_at FROM wanted w WHERE w.record_id = predictions.record_id)
WHERE record_id IN (SELECT record_id FROM wanted);--> statement-breakpoint
UPDATE predictions SET divided_due_at = registered_at
WHERE registered_at IS NOT NULL AND record_id NOT IN (SELECT record_id FROM wanted)
  AND EXISTS (SELECT 1 FROM credences c WHERE c.record_id = predictions.record_id)
  AND EXISTS (SELECT 1 FROM records r
    WHERE r.id = predictions.record_id AND r.status IN ('registered', 'resolution-proposed'));--> statement-breakpoint
UPDATE records SET
  evidence_at = (SELECT p.judged_at FROM predictions p WHERE p.record_id = records.id AND p.verdict IS NOT NULL),
  divided = (SELECT nullif(w.divided, 0) FROM wanted w WHERE w.record_id = records.id)
WHERE kind = 'prediction';--> statement-breakpoint
UPDATE evidence SET waits = (1 = 1)
WHERE standing = 'offered' AND target_id IN (
  SELECT id FROM records WHERE kind = 'prediction' AND status IN ('registered', 'resolution-proposed'));--> statement-breakpoint
CREATE INDEX "attempts_undecided_idx" ON "attempts" USING btree ("created_at","id") WHERE state in ('claimed', 'under-review');--> statement-breakpoint
CREATE INDEX "establishments_proposed_idx" ON "establishments" USING btree ("proposed_at","id") WHERE established_at is null and ended_at is null;--> statement-breakpoint
CREATE INDEX "evidence_waits_idx" ON "evidence" USING btree ("created_at","id") WHERE waits;--> statement-breakpoint
CREATE INDEX "predictions_divided_due_idx" ON "predictions" USING btree ("divided_due_at","record_id") WHERE divided_due_at is not null;--> statement-breakpoint
CREATE INDEX "records_status_idx" ON "records" USING btree ("kind","visibility","status","created_at","id");--> statement-breakpoint
CREATE INDEX "records_queued_idx" ON "records" USING btree ("created_at","id") WHERE visibility = 'queued';--> statement-breakpoint
CREATE INDEX "records_evidence_idx" ON "records" USING btree ("kind","visibility","evidence_at","id") WHERE evidence_at is not null;--> statement-breakpoint
CREATE INDEX "records_divided_idx" ON "records" USING btree ("kind","visibility","divided","id") WHERE divided is not null;--> statement-breakpoint
CREATE INDEX "disputes_open_idx" ON "disputes" USING btree ("created_at","id") WHERE dismissed_at is null;--> statement-breakpoint
CREATE INDEX "resolutions_proposed_idx" ON "resolutions" USING btree ("state","proposed_at","id");--> statement-breakpoint
CREATE INDEX "membership_requests_open_idx" ON "membership_requests" USING btree ("asked_at","id") WHERE answered_at is null;--> statement-breakpoint
ALTER TABLE "wanted" DROP COLUMN "community";--> statement-breakpoint
ALTER TABLE "wanted" DROP COLUMN "divided_due_at";