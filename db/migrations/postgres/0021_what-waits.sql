CREATE INDEX "attempts_undecided_idx" ON "attempts" USING btree ("created_at","id") WHERE state in ('claimed', 'under-review');--> statement-breakpoint
CREATE INDEX "establishments_proposed_idx" ON "establishments" USING btree ("proposed_at","id") WHERE established_at is null and ended_at is null;--> statement-breakpoint
CREATE INDEX "records_proposed_idx" ON "records" USING btree ("created_at","id") WHERE kind = 'question' and status = 'proposed';--> statement-breakpoint
CREATE INDEX "records_queued_idx" ON "records" USING btree ("created_at","id") WHERE visibility = 'queued';--> statement-breakpoint
CREATE INDEX "disputes_open_idx" ON "disputes" USING btree ("created_at","id") WHERE dismissed_at is null;--> statement-breakpoint
CREATE INDEX "resolutions_proposed_idx" ON "resolutions" USING btree ("proposed_at","id") WHERE state = 'proposed';