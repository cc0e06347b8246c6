ALTER TABLE `claims` ADD `summary` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `verdict_since` integer;--> statement-breakpoint
ALTER TABLE `predictions` ADD `verdict_from` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `summary` text;--> statement-breakpoint
CREATE INDEX `predictions_verdict_since_idx` ON `predictions` (`verdict_since`,`record_id`);--> statement-breakpoint
ALTER TABLE `questions` ADD `summary` text;--> statement-breakpoint
ALTER TABLE `records` ADD `open` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `records_open_idx` ON `records` (`kind`,`visibility`,`open`,`hot`,`id`);--> statement-breakpoint
CREATE INDEX `wanted_most_divided_idx` ON `wanted` (`divided`,`record_id`);--> statement-breakpoint
UPDATE records SET open = false WHERE (kind = 'question' AND status IN ('answered-affirmative', 'answered-negative', 'answered-other', 'ill-posed', 'merged', 'declined')) OR (kind = 'claim' AND status IN ('refuted', 'retracted', 'superseded')) OR (kind = 'prediction' AND status IN ('confirmed', 'refuted', 'ambiguous', 'annulled')) OR (kind = 'experiment' AND status = 'withdrawn');--> statement-breakpoint
UPDATE predictions SET verdict_since = judged_at WHERE verdict IS NOT NULL;
