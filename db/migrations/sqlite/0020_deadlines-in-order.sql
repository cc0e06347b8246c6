DROP INDEX `predictions_deadline_idx`;--> statement-breakpoint
CREATE INDEX `predictions_deadline_idx` ON `predictions` (`deadline`,`record_id`);