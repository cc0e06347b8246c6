DROP INDEX `jobs_run_idx`;--> statement-breakpoint
ALTER TABLE `jobs` ADD `failed_at` integer;--> statement-breakpoint
CREATE INDEX `jobs_run_idx` ON `jobs` (`failed_at`,`run_at`,`id`);