ALTER TABLE `evidence` ADD `speaks_by_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `evidence` ADD `speaks_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `experiments` ADD `published_confirmed_by_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `wanted` ADD `community` text;--> statement-breakpoint
ALTER TABLE `wanted` ADD `divided_due_at` integer;--> statement-breakpoint
CREATE INDEX `wanted_divided_due_idx` ON `wanted` (`divided_due_at`,`record_id`);--> statement-breakpoint
CREATE INDEX `credences_standing_idx` ON `credences` (`record_id`,`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `predictions_judged_idx` ON `predictions` (`judged_at`,`record_id`);--> statement-breakpoint
UPDATE experiments SET published_at = NULL WHERE published_at % 86400000 <> 0;
--> statement-breakpoint
UPDATE wanted SET divided_due_at = (SELECT registered_at FROM predictions WHERE predictions.record_id = wanted.record_id);
