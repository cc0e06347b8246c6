CREATE TABLE "wanted" (
	"record_id" text PRIMARY KEY NOT NULL,
	"settles" boolean NOT NULL,
	"moves" jsonb NOT NULL,
	"claims" integer NOT NULL,
	"questions" integer NOT NULL,
	"divided" double precision NOT NULL,
	"ease" double precision NOT NULL
);
--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "advice" jsonb;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "advice_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "wanted" ADD CONSTRAINT "wanted_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wanted_hangs_idx" ON "wanted" USING btree ("settles","claims","questions","divided","ease","record_id");--> statement-breakpoint
CREATE INDEX "wanted_divided_idx" ON "wanted" USING btree ("settles","divided","claims","ease","record_id");--> statement-breakpoint
CREATE INDEX "wanted_ease_idx" ON "wanted" USING btree ("settles","ease","claims","record_id");--> statement-breakpoint
CREATE INDEX "predictions_advice_idx" ON "predictions" USING btree ("advice_due_at","record_id");--> statement-breakpoint
UPDATE predictions SET advice_due_at = coalesce(judged_at, registered_at) WHERE registered_at IS NOT NULL AND form <> 'binary';
