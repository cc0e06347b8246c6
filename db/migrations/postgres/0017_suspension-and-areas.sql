CREATE TABLE "area_moves" (
	"record_id" text NOT NULL,
	"from_id" text NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "area_moves_from_id_record_id_pk" PRIMARY KEY("from_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "suspended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "areas" ADD COLUMN "retired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "areas" ADD COLUMN "merged_into_id" text;--> statement-breakpoint
ALTER TABLE "area_moves" ADD CONSTRAINT "area_moves_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_moves" ADD CONSTRAINT "area_moves_from_id_areas_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_merged_into_id_areas_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;