CREATE TABLE `wanted` (
	`record_id` text PRIMARY KEY NOT NULL,
	`settles` integer NOT NULL,
	`moves` text NOT NULL,
	`claims` integer NOT NULL,
	`questions` integer NOT NULL,
	`divided` real NOT NULL,
	`ease` real NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `wanted_hangs_idx` ON `wanted` (`settles`,`claims`,`questions`,`divided`,`ease`,`record_id`);--> statement-breakpoint
CREATE INDEX `wanted_divided_idx` ON `wanted` (`settles`,`divided`,`claims`,`ease`,`record_id`);--> statement-breakpoint
CREATE INDEX `wanted_ease_idx` ON `wanted` (`settles`,`ease`,`claims`,`record_id`);--> statement-breakpoint
ALTER TABLE `predictions` ADD `advice` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `advice_due_at` integer;--> statement-breakpoint
CREATE INDEX `predictions_advice_idx` ON `predictions` (`advice_due_at`,`record_id`);--> statement-breakpoint
UPDATE predictions SET advice_due_at = coalesce(judged_at, registered_at) WHERE registered_at IS NOT NULL AND form <> 'binary';
