ALTER TABLE "references" ADD COLUMN "title_html" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "references" ADD COLUMN "title_plain" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "references" ADD COLUMN "render_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "references" ADD COLUMN "venue" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "references" ADD COLUMN "described_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "references" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "references" SET "title_plain" = "title", "title_html" = replace(replace(replace("title", '&', '&amp;'), '<', '&lt;'), '>', '&gt;');
