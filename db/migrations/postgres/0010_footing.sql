ALTER TABLE "claims" ADD COLUMN "footing" text;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "verdict_reason" jsonb;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "footing" text;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "robustness" jsonb;--> statement-breakpoint
CREATE INDEX "claims_footing_idx" ON "claims" USING btree ("footing");--> statement-breakpoint
CREATE INDEX "predictions_footing_idx" ON "predictions" USING btree ("footing");