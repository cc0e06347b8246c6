ALTER TABLE `wanted` ADD `community` text;--> statement-breakpoint
ALTER TABLE `wanted` ADD `divided_due_at` integer;--> statement-breakpoint
CREATE INDEX `wanted_divided_due_idx` ON `wanted` (`divided_due_at`,`record_id`);--> statement-breakpoint
CREATE INDEX `credences_standing_idx` ON `credences` (`record_id`,`person_id`,`created_at`,`id`);--> statement-breakpoint
UPDATE wanted SET divided_due_at = (SELECT registered_at FROM predictions WHERE predictions.record_id = wanted.record_id);
