CREATE TABLE `membership_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answered_at` integer,
	`answered_by_id` text,
	`granted` integer,
	`answer` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_requests_open_idx` ON `membership_requests` (`answered_at`,`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `membership_requests_person_idx` ON `membership_requests` (`person_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `evidence_standing_idx` ON `evidence` (`standing`,`created_at`,`id`);