CREATE TABLE `area_moves` (
	`record_id` text NOT NULL,
	`from_id` text NOT NULL,
	`moved_at` integer NOT NULL,
	PRIMARY KEY(`from_id`, `record_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `people` ADD `suspended_at` integer;--> statement-breakpoint
ALTER TABLE `areas` ADD `retired_at` integer;--> statement-breakpoint
ALTER TABLE `areas` ADD `merged_into_id` text REFERENCES areas(id);