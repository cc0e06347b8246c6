CREATE TABLE "membership_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"reason" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by_id" text,
	"granted" boolean,
	"answer" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "membership_requests" ADD CONSTRAINT "membership_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_requests" ADD CONSTRAINT "membership_requests_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "membership_requests_open_idx" ON "membership_requests" USING btree ("answered_at","asked_at","id");--> statement-breakpoint
CREATE INDEX "membership_requests_person_idx" ON "membership_requests" USING btree ("person_id","asked_at");--> statement-breakpoint
CREATE INDEX "evidence_standing_idx" ON "evidence" USING btree ("standing","created_at","id");