ALTER TABLE `observables` ADD `state` text DEFAULT 'accepted' NOT NULL;--> statement-breakpoint
ALTER TABLE `observables` ADD `decided_by_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `observables` ADD `decided_at` integer;--> statement-breakpoint
ALTER TABLE `observables` ADD `decided_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `observables_state_idx` ON `observables` (`state`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `predictions` ADD `sealed_at` integer;--> statement-breakpoint
ALTER TABLE `predictions` ADD `sealed_content` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `seal_entry` integer;--> statement-breakpoint
ALTER TABLE `predictions` ADD `awaits_approval` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `predictions` ADD `returned_at` integer;--> statement-breakpoint
ALTER TABLE `predictions` ADD `returned_reason` text DEFAULT '' NOT NULL;