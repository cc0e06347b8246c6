ALTER TABLE `references` ADD `title_html` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `title_plain` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `render_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `venue` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `described_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `references` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "references" SET "title_plain" = "title", "title_html" = replace(replace(replace("title", '&', '&amp;'), '<', '&lt;'), '>', '&gt;');
