-- What the program had stored in English becomes the key that it stores now; the words of people stay.
CREATE TABLE known_grounds (words text PRIMARY KEY NOT NULL, stored text NOT NULL);--> statement-breakpoint
INSERT INTO known_grounds (words, stored) VALUES
  ('Follows from its parts: none of them is answered.', '{"key":"parts.open"}'),
  ('Follows from its parts: not all of them are answered.', '{"key":"parts.partially-answered"}'),
  ('Follows from its parts: all of them are answered with yes.', '{"key":"parts.answered-affirmative"}'),
  ('Follows from its parts: all of them are answered with no.', '{"key":"parts.answered-negative"}'),
  ('Follows from its parts: all of them are answered.', '{"key":"parts.answered-other"}'),
  ('An answer was claimed, reviewed and accepted.', '{"key":"attempt.full"}'),
  ('A partial answer was claimed, reviewed and accepted.', '{"key":"attempt.partial"}');--> statement-breakpoint
UPDATE records SET status_basis = (SELECT stored FROM known_grounds WHERE words = status_basis)
WHERE status_basis IN (SELECT words FROM known_grounds);--> statement-breakpoint
UPDATE records SET status_basis = json_object('key', 'attempt.reopened', 'with', json_object('reason', substr(status_basis, 44)))
WHERE status_basis LIKE 'The accepted answer is under review again: %';--> statement-breakpoint
UPDATE records SET status_basis = '{"key":"import.basis"}'
WHERE status_basis = 'imported' AND author_id IN (SELECT id FROM people WHERE handle = 'import');--> statement-breakpoint
UPDATE status_changes SET basis = (SELECT stored FROM known_grounds WHERE words = basis)
WHERE basis IN (SELECT words FROM known_grounds);--> statement-breakpoint
UPDATE status_changes SET basis = json_object('key', 'attempt.reopened', 'with', json_object('reason', substr(basis, 44)))
WHERE basis LIKE 'The accepted answer is under review again: %';--> statement-breakpoint
UPDATE status_changes SET basis = '{"key":"import.basis"}'
WHERE basis = 'imported' AND actor_id IN (SELECT id FROM people WHERE handle = 'import');--> statement-breakpoint
UPDATE events SET data = json_set(data, '$.basis', (SELECT stored FROM known_grounds WHERE words = json_extract(data, '$.basis')))
WHERE kind = 'status-changed' AND json_extract(data, '$.basis') IN (SELECT words FROM known_grounds);--> statement-breakpoint
UPDATE events SET data = json_set(data, '$.basis', json_object('key', 'attempt.reopened', 'with', json_object('reason', substr(json_extract(data, '$.basis'), 44))) || '')
WHERE kind = 'status-changed' AND json_extract(data, '$.basis') LIKE 'The accepted answer is under review again: %';--> statement-breakpoint
DROP TABLE known_grounds;--> statement-breakpoint
UPDATE revisions SET reason = '{"key":"import.reason"}'
WHERE reason = 'import' AND author_id IN (SELECT id FROM people WHERE handle = 'import');--> statement-breakpoint
UPDATE events SET data = json_set(data, '$.reason', '{"key":"import.reason"}')
WHERE kind = 'record-edited' AND json_extract(data, '$.reason') = 'import' AND actor_id IN (SELECT id FROM people WHERE handle = 'import');--> statement-breakpoint
UPDATE events SET data = json_set(json_remove(data, '$.name'), '$.count', 1)
WHERE kind = 'measurements-added' AND json_extract(data, '$.name') = 'one measurement';--> statement-breakpoint
UPDATE events SET data = json_set(json_remove(data, '$.name'), '$.count', CAST(replace(json_extract(data, '$.name'), ' measurements', '') AS integer))
WHERE kind = 'measurements-added' AND json_extract(data, '$.name') LIKE '% measurements';--> statement-breakpoint
UPDATE events SET data = json_set(json_remove(data, '$.name'), '$.label', substr(json_extract(data, '$.name'), 2, length(json_extract(data, '$.name')) - 2))
WHERE kind IN ('measurement-excluded', 'measurement-readmitted', 'measurement-corrected') AND json_extract(data, '$.name') LIKE '“%”';--> statement-breakpoint
UPDATE events SET data = json_set(json_remove(data, '$.name'), '$.position', CAST(substr(json_extract(data, '$.name'), 5) AS integer))
WHERE kind IN ('measurement-excluded', 'measurement-readmitted', 'measurement-corrected') AND json_extract(data, '$.name') LIKE 'no. %';--> statement-breakpoint
UPDATE events SET data = json_set(json_remove(data, '$.name'), '$.flag', CASE json_extract(data, '$.name')
  WHEN 'working on it' THEN 'working-on-it'
  WHEN 'would collaborate' THEN 'would-collaborate'
  WHEN 'would run an experiment' THEN 'would-run-experiment'
  WHEN 'looks tractable' THEN 'looks-tractable'
  WHEN 'looks hard' THEN 'looks-hard'
  END)
WHERE kind IN ('flag-raised', 'flag-lowered') AND json_extract(data, '$.name') IN ('working on it', 'would collaborate', 'would run an experiment', 'looks tractable', 'looks hard');
