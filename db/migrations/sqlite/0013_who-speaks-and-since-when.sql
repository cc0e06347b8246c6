ALTER TABLE `evidence` ADD `speaks_by_id` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `evidence` ADD `speaks_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `experiments` ADD `published_confirmed_by_id` text REFERENCES people(id);--> statement-breakpoint
UPDATE experiments SET published_at = NULL WHERE published_at % 86400000 <> 0;
