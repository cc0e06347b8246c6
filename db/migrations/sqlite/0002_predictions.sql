CREATE TABLE `claims` (
	`record_id` text PRIMARY KEY NOT NULL,
	`claim_kind` text NOT NULL,
	`scope_md` text NOT NULL,
	`scope_html` text NOT NULL,
	`derived_status` text NOT NULL,
	`reasons` text NOT NULL,
	`derived_at` integer NOT NULL,
	`retracted_at` integer,
	`retracted_reason` text NOT NULL,
	`override_status` text,
	`override_reason` text NOT NULL,
	`override_by_id` text,
	`override_at` integer,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`override_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_kind_idx` ON `claims` (`claim_kind`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`target_id` text NOT NULL,
	`measurement_id` text,
	`experiment_id` text,
	`reference_id` text,
	`relation` text,
	`strength` integer,
	`rationale_md` text NOT NULL,
	`rationale_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`origin` text NOT NULL,
	`standing` text NOT NULL,
	`standing_reason` text NOT NULL,
	`condition_keys` text NOT NULL,
	`decided_by_id` text,
	`in_sample` integer NOT NULL,
	`verdict` text,
	`position` text,
	`overlap` real,
	`visibility` text NOT NULL,
	`author_id` text NOT NULL,
	`useful_up` integer NOT NULL,
	`useful_down` integer NOT NULL,
	`agree_up` integer NOT NULL,
	`agree_down` integer NOT NULL,
	`score` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measurement_id`) REFERENCES `measurements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`experiment_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reference_id`) REFERENCES `references`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_target_idx` ON `evidence` (`target_id`,`visibility`,`created_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_measurement_id_target_id_key` ON `evidence` (`measurement_id`,`target_id`);--> statement-breakpoint
CREATE INDEX `evidence_experiment_idx` ON `evidence` (`experiment_id`);--> statement-breakpoint
CREATE INDEX `evidence_reference_idx` ON `evidence` (`reference_id`);--> statement-breakpoint
CREATE TABLE `experiments` (
	`record_id` text PRIMARY KEY NOT NULL,
	`experiment_kind` text NOT NULL,
	`conditions` text NOT NULL,
	`code_url` text NOT NULL,
	`code_commit` text NOT NULL,
	`data_url` text NOT NULL,
	`run_start` integer,
	`run_end` integer,
	`published_at` integer,
	`authors` text NOT NULL,
	`independence_group` text NOT NULL,
	`compute` text NOT NULL,
	`conflicts` text NOT NULL,
	`ai_use` text NOT NULL,
	`source_id` text,
	`source_place` text NOT NULL,
	`read_in` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `references`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `experiments_source_idx` ON `experiments` (`source_id`);--> statement-breakpoint
CREATE INDEX `experiments_group_idx` ON `experiments` (`independence_group`);--> statement-breakpoint
CREATE TABLE `measurements` (
	`id` text PRIMARY KEY NOT NULL,
	`experiment_id` text NOT NULL,
	`observable_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`se` real,
	`sd` real,
	`reported_low` real,
	`reported_high` real,
	`level` real,
	`n` integer,
	`estimate` real NOT NULL,
	`standard_error` real,
	`low` real,
	`high` real,
	`doubtful` integer NOT NULL,
	`method` text NOT NULL,
	`note` text NOT NULL,
	`conditions` text NOT NULL,
	`independence_group` text NOT NULL,
	`place` text NOT NULL,
	`derived_from` text NOT NULL,
	`corrects_id` text,
	`superseded_at` integer,
	`excluded_at` integer,
	`excluded_by_id` text,
	`excluded_reason` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`experiment_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`observable_id`) REFERENCES `observables`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`excluded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measurements_experiment_idx` ON `measurements` (`experiment_id`,`position`,`id`);--> statement-breakpoint
CREATE INDEX `measurements_observable_idx` ON `measurements` (`observable_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`n` integer NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`content` text NOT NULL,
	`author` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_n_key` ON `ledger` (`n`);--> statement-breakpoint
CREATE TABLE `observable_aliases` (
	`folded` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`observable_id` text NOT NULL,
	FOREIGN KEY (`observable_id`) REFERENCES `observables`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `observable_aliases_observable_idx` ON `observable_aliases` (`observable_id`);--> statement-breakpoint
CREATE TABLE `observables` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`symbol` text NOT NULL,
	`symbol_html` text NOT NULL,
	`name` text NOT NULL,
	`definition_md` text NOT NULL,
	`definition_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`unit` text NOT NULL,
	`scale` text NOT NULL,
	`domain_lower` real,
	`domain_upper` real,
	`visibility` text NOT NULL,
	`author_id` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observables_scale_check" CHECK("observables"."scale" in ('linear', 'log'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `observables_key_key` ON `observables` (`key`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`dimension` text NOT NULL,
	`factor` real NOT NULL,
	`author_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "units_factor_check" CHECK("units"."factor" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_code_key` ON `units` (`code`);--> statement-breakpoint
CREATE TABLE `clarifications` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`text_md` text NOT NULL,
	`text_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`ledger_entry` integer NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clarifications_record_idx` ON `clarifications` (`record_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `predictions` (
	`record_id` text PRIMARY KEY NOT NULL,
	`observable_id` text,
	`form` text NOT NULL,
	`lower` real,
	`upper` real,
	`value` real,
	`tolerance` real,
	`sd` real,
	`region_lower` real,
	`region_upper` real,
	`conditions` text NOT NULL,
	`scope_md` text NOT NULL,
	`scope_html` text NOT NULL,
	`criterion_md` text NOT NULL,
	`criterion_html` text NOT NULL,
	`essential` integer NOT NULL,
	`deadline` integer,
	`registered_at` integer,
	`content_hash` text,
	`ledger_entry` integer,
	`source_id` text,
	`source_place` text NOT NULL,
	`source_date` integer,
	`verdict` text,
	`pooled_mean` real,
	`pooled_low` real,
	`pooled_high` real,
	`pooled_count` integer NOT NULL,
	`supports` integer NOT NULL,
	`contradicts` integer NOT NULL,
	`inconclusive` integer NOT NULL,
	`inside` integer NOT NULL,
	`outside` integer NOT NULL,
	`in_sample` integer NOT NULL,
	`judged_at` integer,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`observable_id`) REFERENCES `observables`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `references`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `predictions_observable_idx` ON `predictions` (`observable_id`);--> statement-breakpoint
CREATE INDEX `predictions_verdict_idx` ON `predictions` (`verdict`);--> statement-breakpoint
CREATE INDEX `predictions_deadline_idx` ON `predictions` (`deadline`);