CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`author_id` text NOT NULL,
	`direction` text NOT NULL,
	`scope` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`title_html` text NOT NULL,
	`body_md` text NOT NULL,
	`body_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`artefacts` text NOT NULL,
	`ai_use` text NOT NULL,
	`machine_checked_at` integer,
	`machine_checked_by_id` text,
	`machine_checked_note` text NOT NULL,
	`digested_at` integer,
	`digested_by_id` text,
	`digested_note` text NOT NULL,
	`decided_at` integer,
	`decided_by_id` text,
	`decided_reason` text NOT NULL,
	`visibility` text NOT NULL,
	`revision` integer NOT NULL,
	`useful_up` integer NOT NULL,
	`useful_down` integer NOT NULL,
	`agree_up` integer NOT NULL,
	`agree_down` integer NOT NULL,
	`score` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`machine_checked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`digested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attempts_record_idx` ON `attempts` (`record_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `attempts_author_idx` ON `attempts` (`author_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`attempt_id` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`verdict` text NOT NULL,
	`expertise` integer NOT NULL,
	`conflict` text NOT NULL,
	`body_md` text NOT NULL,
	`body_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`superseded_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_attempt_idx` ON `reviews` (`attempt_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `credences` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`p` real,
	`before` real,
	`comment_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `credences_record_idx` ON `credences` (`record_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `credences_person_idx` ON `credences` (`person_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `credences_comment_idx` ON `credences` (`comment_id`);--> statement-breakpoint
CREATE TABLE `scores` (
	`record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`resolution_id` text NOT NULL,
	`outcome` integer NOT NULL,
	`brier` real NOT NULL,
	`log` real NOT NULL,
	`baseline` real NOT NULL,
	`peer` real NOT NULL,
	`coverage` real NOT NULL,
	`mean_credence` real NOT NULL,
	`scored_at` integer NOT NULL,
	PRIMARY KEY(`record_id`, `person_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `scores_person_idx` ON `scores` (`person_id`,`scored_at`,`record_id`);--> statement-breakpoint
CREATE INDEX `scores_scored_idx` ON `scores` (`scored_at`,`record_id`);--> statement-breakpoint
CREATE TABLE `value_forecasts` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`median` real,
	`low` real,
	`high` real,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `value_forecasts_record_idx` ON `value_forecasts` (`record_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `establishment_seconds` (
	`establishment_id` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`establishment_id`, `person_id`),
	FOREIGN KEY (`establishment_id`) REFERENCES `establishments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `establishments` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`reason` text NOT NULL,
	`proposed_by_id` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`established_at` integer,
	`ended_at` integer,
	`ended_by_id` text,
	`ended_reason` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `establishments_claim_idx` ON `establishments` (`claim_id`,`proposed_at`,`id`);--> statement-breakpoint
CREATE TABLE `question_flags` (
	`record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`flag` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`record_id`, `person_id`, `flag`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_flags_person_idx` ON `question_flags` (`person_id`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`record_id` text NOT NULL,
	`person_id` text NOT NULL,
	`axis` text NOT NULL,
	`value` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`record_id`, `person_id`, `axis`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `disputes` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`person_id` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	`dismissed_at` integer,
	`dismissed_by_id` text,
	`dismissed_reason` text NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dismissed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `disputes_resolution_id_person_id_key` ON `disputes` (`resolution_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `resolution_seconds` (
	`resolution_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`resolution_id`, `person_id`),
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `resolutions` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`outcome` text NOT NULL,
	`state` text NOT NULL,
	`rationale_md` text NOT NULL,
	`rationale_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`effective_at` integer NOT NULL,
	`proposed_by_id` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`window_from` integer,
	`window_ends_at` integer,
	`final_at` integer,
	`ended_at` integer,
	`ended_by_id` text,
	`ended_reason` text NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `resolutions_record_idx` ON `resolutions` (`record_id`,`proposed_at`,`id`);--> statement-breakpoint
CREATE INDEX `resolutions_window_idx` ON `resolutions` (`state`,`window_ends_at`);--> statement-breakpoint
ALTER TABLE `evidence` ADD `attempt_id` text REFERENCES attempts(id);--> statement-breakpoint
CREATE INDEX `evidence_attempt_idx` ON `evidence` (`attempt_id`);--> statement-breakpoint
ALTER TABLE `questions` ADD `basis_attempt_id` text REFERENCES attempts(id);--> statement-breakpoint
ALTER TABLE `status_changes` ADD `reasons` text;--> statement-breakpoint
CREATE INDEX `status_changes_as_of_idx` ON `status_changes` (`axis`,`as_of`,`created_at`,`id`);