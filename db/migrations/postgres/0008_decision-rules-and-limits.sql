ALTER TABLE "measurements" ADD COLUMN "se_df" double precision;--> statement-breakpoint
ALTER TABLE "measurements" ADD COLUMN "limit_side" text;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "level" double precision;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "groups_at_least" integer;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "reanalyses_decide" boolean;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "domain_lower" double precision;--> statement-breakpoint
ALTER TABLE "predictions" ADD COLUMN "domain_upper" double precision;--> statement-breakpoint
-- What was sealed before keeps the possible values of today, so that no later edit of the observable moves its verdict.
UPDATE predictions SET
  domain_lower = (SELECT observables.domain_lower FROM observables WHERE observables.id = predictions.observable_id),
  domain_upper = (SELECT observables.domain_upper FROM observables WHERE observables.id = predictions.observable_id)
WHERE registered_at IS NOT NULL AND observable_id IS NOT NULL;
