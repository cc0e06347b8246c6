ALTER TABLE `claims` ADD `footing` text;--> statement-breakpoint
CREATE INDEX `claims_footing_idx` ON `claims` (`footing`);--> statement-breakpoint
ALTER TABLE `predictions` ADD `verdict_reason` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `footing` text;--> statement-breakpoint
ALTER TABLE `predictions` ADD `robustness` text;--> statement-breakpoint
CREATE INDEX `predictions_footing_idx` ON `predictions` (`footing`);