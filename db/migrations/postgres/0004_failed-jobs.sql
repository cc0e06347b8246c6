DROP INDEX "jobs_run_idx";--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "failed_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "jobs_run_idx" ON "jobs" USING btree ("failed_at","run_at","id");