ALTER TABLE `measurements` ADD `se_df` real;--> statement-breakpoint
ALTER TABLE `measurements` ADD `limit_side` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `level` real;--> statement-breakpoint
ALTER TABLE `predictions` ADD `groups_at_least` integer;--> statement-breakpoint
ALTER TABLE `predictions` ADD `reanalyses_decide` integer;--> statement-breakpoint
ALTER TABLE `predictions` ADD `domain_lower` real;--> statement-breakpoint
ALTER TABLE `predictions` ADD `domain_upper` real;--> statement-breakpoint
-- What was sealed before keeps the possible values of today, so that no later edit of the observable moves its verdict.
UPDATE predictions SET
  domain_lower = (SELECT observables.domain_lower FROM observables WHERE observables.id = predictions.observable_id),
  domain_upper = (SELECT observables.domain_upper FROM observables WHERE observables.id = predictions.observable_id)
WHERE registered_at IS NOT NULL AND observable_id IS NOT NULL;
