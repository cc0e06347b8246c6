ALTER TABLE "evidence" ADD COLUMN "speaks_by_id" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "speaks_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "experiments" ADD COLUMN "published_confirmed_by_id" text;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_speaks_by_id_people_id_fk" FOREIGN KEY ("speaks_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_published_confirmed_by_id_people_id_fk" FOREIGN KEY ("published_confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE experiments SET published_at = NULL WHERE published_at <> date_trunc('day', published_at, 'UTC');
