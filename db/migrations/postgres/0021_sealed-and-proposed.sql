ALTER TABLE "observables" ADD COLUMN "state" text DEFAULT 'accepted' NOT NULL;--> statement-breakpoint
ALTER TABLE "observables" ADD COLUMN "decided_by_id" text;--> statement-breakpoint
ALTER TABLE "observables" ADD COLUMN "decided_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "observables" ADD COLUMN "decided_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "sealed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "sealed_content" text;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "seal_entry" integer;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "awaits_approval" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "returned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "returned_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "observables" ADD CONSTRAINT "observables_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "observables_state_idx" ON "observables" USING btree ("state","created_at","id");