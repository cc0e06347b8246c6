ALTER TABLE "scores" ADD COLUMN "edge" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "crowd" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "scores" ADD COLUMN "crowd_credence" double precision;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "effective_basis" text DEFAULT 'typed' NOT NULL;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "effective_computed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "effective_typed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "effective_by_id" text;--> statement-breakpoint
ALTER TABLE "resolutions" ADD COLUMN "effective_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "resolutions" ADD CONSTRAINT "resolutions_effective_by_id_people_id_fk" FOREIGN KEY ("effective_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;