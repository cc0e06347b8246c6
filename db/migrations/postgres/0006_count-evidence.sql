INSERT INTO "jobs" ("id", "kind", "payload", "run_at", "attempts", "last_error", "created_at")
SELECT 'count-evidence', 'recompute-evidence-counts', '{}', 'epoch', 0, '', 'epoch'
WHERE EXISTS (SELECT 1 FROM "evidence");
