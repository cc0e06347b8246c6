CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`parent_id` text,
	`section_id` text NOT NULL,
	`depth` integer NOT NULL,
	`answers_id` text,
	`author_id` text NOT NULL,
	`body_md` text NOT NULL,
	`body_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`visibility` text NOT NULL,
	`revision` integer NOT NULL,
	`useful_up` integer NOT NULL,
	`useful_down` integer NOT NULL,
	`agree_up` integer NOT NULL,
	`agree_down` integer NOT NULL,
	`score` integer NOT NULL,
	`best` real NOT NULL,
	`rank` real GENERATED ALWAYS AS (-best) VIRTUAL NOT NULL,
	`descendant_count` integer NOT NULL,
	`standing` integer GENERATED ALWAYS AS (visibility = 'public' or descendant_count > 0) VIRTUAL NOT NULL,
	`anchor_part` text,
	`anchor_quote` text,
	`anchor_revision` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answers_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_visibility_check" CHECK("comments"."visibility" in ('draft', 'queued', 'public', 'hidden', 'deleted'))
);
--> statement-breakpoint
CREATE INDEX `comments_roots_best_idx` ON `comments` (`record_id`,`depth`,`standing`,`rank`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_roots_time_idx` ON `comments` (`record_id`,`depth`,`standing`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_section_best_idx` ON `comments` (`section_id`,`standing`,`depth`,`rank`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_section_oldest_idx` ON `comments` (`section_id`,`standing`,`depth`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_section_newest_idx` ON `comments` (`section_id`,`standing`,(-"depth"),`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_replies_idx` ON `comments` (`parent_id`,`standing`,`rank`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_replies_time_idx` ON `comments` (`parent_id`,`standing`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_unlisted_idx` ON `comments` (`record_id`,`visibility`,`author_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_author_idx` ON `comments` (`author_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text,
	`record_id` text,
	`actor_id` text,
	`data` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_record_idx` ON `events` (`record_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `events_subject_idx` ON `events` (`subject_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `events_actor_idx` ON `events` (`actor_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `events_at_idx` ON `events` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text NOT NULL,
	`person_id` text NOT NULL,
	`result` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created_idx` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`last_error` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `jobs_run_idx` ON `jobs` (`run_at`,`id`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`handle` text NOT NULL,
	`display_name` text NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`email_verified_at` integer,
	`password_hash` text,
	`role` text NOT NULL,
	`about_md` text NOT NULL,
	`about_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_handle_key` ON `people` (`handle`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_key_key` ON `people` (`email_key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`agent` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_person_idx` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires_idx` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`person_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`record_id` text PRIMARY KEY NOT NULL,
	`question_kind` text NOT NULL,
	`parent_id` text,
	`position` integer NOT NULL,
	`formal_status` text NOT NULL,
	`literature_checked` text NOT NULL,
	`literature_checked_at` integer,
	`prize` text NOT NULL,
	`not_worked_in` text NOT NULL,
	`merged_into_id` text,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_parent_idx` ON `questions` (`parent_id`,`position`);--> statement-breakpoint
CREATE TABLE `status_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`record_id` text NOT NULL,
	`axis` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`as_of` integer NOT NULL,
	`basis` text NOT NULL,
	`actor_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `status_changes_record_idx` ON `status_changes` (`record_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `areas_key_key` ON `areas` (`key`);--> statement-breakpoint
CREATE TABLE `links` (
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`relation` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`from_id`, `to_id`, `relation`),
	FOREIGN KEY (`from_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `links_to_idx` ON `links` (`to_id`,`relation`);--> statement-breakpoint
CREATE TABLE `record_tags` (
	`record_id` text NOT NULL,
	`tag_id` text NOT NULL,
	PRIMARY KEY(`record_id`, `tag_id`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `record_tags_tag_idx` ON `record_tags` (`tag_id`,`record_id`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`title_html` text NOT NULL,
	`title_plain` text NOT NULL,
	`statement_md` text NOT NULL,
	`statement_html` text NOT NULL,
	`excerpt_html` text NOT NULL,
	`excerpt_plain` text NOT NULL,
	`background_md` text NOT NULL,
	`background_html` text NOT NULL,
	`remarks_md` text NOT NULL,
	`remarks_html` text NOT NULL,
	`render_version` integer NOT NULL,
	`area_id` text,
	`status` text NOT NULL,
	`status_as_of` integer NOT NULL,
	`status_basis` text NOT NULL,
	`visibility` text NOT NULL,
	`author_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`useful_up` integer NOT NULL,
	`useful_down` integer NOT NULL,
	`agree_up` integer NOT NULL,
	`agree_down` integer NOT NULL,
	`score` integer NOT NULL,
	`comment_count` integer NOT NULL,
	`hot` integer NOT NULL,
	`last_activity_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "records_visibility_check" CHECK("records"."visibility" in ('draft', 'queued', 'public', 'hidden', 'deleted'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `records_kind_number_key` ON `records` (`kind`,`number`);--> statement-breakpoint
CREATE INDEX `records_hot_idx` ON `records` (`kind`,`visibility`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `records_new_idx` ON `records` (`kind`,`visibility`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `records_active_idx` ON `records` (`kind`,`visibility`,`last_activity_at`,`id`);--> statement-breakpoint
CREATE INDEX `records_top_idx` ON `records` (`kind`,`visibility`,`score`,`id`);--> statement-breakpoint
CREATE INDEX `records_area_idx` ON `records` (`area_id`);--> statement-breakpoint
CREATE INDEX `records_author_idx` ON `records` (`author_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_name_key` ON `tags` (`name`);--> statement-breakpoint
CREATE TABLE `citations` (
	`subject_id` text NOT NULL,
	`reference_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`subject_id`, `reference_id`),
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reference_id`) REFERENCES `references`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `citations_reference_idx` ON `citations` (`reference_id`);--> statement-breakpoint
CREATE TABLE `references` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`slug` text NOT NULL,
	`scheme` text NOT NULL,
	`identifier` text NOT NULL,
	`url` text NOT NULL,
	`title` text NOT NULL,
	`authors` text NOT NULL,
	`year` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `references_key_key` ON `references` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `references_slug_key` ON `references` (`slug`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`subject_id` text NOT NULL,
	`revision` integer NOT NULL,
	`author_id` text NOT NULL,
	`reason` text NOT NULL,
	`texts` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`subject_id`, `revision`),
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revisions_author_idx` ON `revisions` (`author_id`);--> statement-breakpoint
CREATE TABLE `search_documents` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`record_id` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_seq_key` ON `search_documents` (`seq`);--> statement-breakpoint
CREATE INDEX `search_documents_record_idx` ON `search_documents` (`record_id`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`hash` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`name` text NOT NULL,
	`uploader_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`uploader_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `macros` (
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`expansion` text NOT NULL,
	`current` integer NOT NULL,
	`origin` text NOT NULL,
	`author_id` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`name`, `version`),
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `macros_current_idx` ON `macros` (`current`);--> statement-breakpoint
CREATE TABLE `origins` (
	`source` text NOT NULL,
	`key` text NOT NULL,
	`subject_id` text NOT NULL,
	`digest` text NOT NULL,
	`imported_at` integer NOT NULL,
	PRIMARY KEY(`source`, `key`),
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `origins_subject_id_source_key` ON `origins` (`subject_id`,`source`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `subjects` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `votes` (
	`subject_id` text NOT NULL,
	`person_id` text NOT NULL,
	`axis` text NOT NULL,
	`value` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`subject_id`, `axis`, `person_id`),
	FOREIGN KEY (`subject_id`) REFERENCES `subjects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "votes_value_check" CHECK("votes"."value" in (-1, 1)),
	CONSTRAINT "votes_axis_check" CHECK("votes"."axis" in ('useful', 'agree'))
);
--> statement-breakpoint
CREATE INDEX `votes_person_idx` ON `votes` (`person_id`,`subject_id`);