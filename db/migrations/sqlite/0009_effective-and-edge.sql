ALTER TABLE `scores` ADD `edge` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `crowd` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `scores` ADD `crowd_credence` real;--> statement-breakpoint
ALTER TABLE `resolutions` ADD `effective_basis` text DEFAULT 'typed' NOT NULL;--> statement-breakpoint
ALTER TABLE `resolutions` ADD `effective_computed_at` integer;--> statement-breakpoint
ALTER TABLE `resolutions` ADD `effective_typed_at` integer;--> statement-breakpoint
ALTER TABLE `resolutions` ADD `effective_by_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `resolutions` ADD `effective_reason` text DEFAULT '' NOT NULL;