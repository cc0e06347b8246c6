INSERT INTO `jobs` (`id`, `kind`, `payload`, `run_at`, `attempts`, `last_error`, `created_at`)
SELECT 'count-evidence', 'recompute-evidence-counts', '{}', 0, 0, '', 0
WHERE EXISTS (SELECT 1 FROM `evidence`);
