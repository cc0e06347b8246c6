import { refuse } from '#app/domain/refusal.ts'
import { body } from '#app/domain/text/body.ts'
import { wordDiff } from '#app/domain/text/diff.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { between } from '#app/services/records/record-history.server.ts'
import { renderRevision } from '#app/services/texts/revision-sources.server.ts'
import { reader } from '#db/client.ts'
import { listRevisions } from '#db/queries/revisions.ts'
import { attemptHead } from './attempt-head.server.ts'
import { loadAttempt } from './load-attempt.server.ts'

/**
 * Every revision of an attempt, the difference between two of them (the last two by default) and the
 * later one of these as it read, set afresh.
 */
export async function attemptHistory(
  viewer: Viewer,
  id: string,
  choice: { from?: number; to?: number } = {},
) {
  const found = await loadAttempt(reader(), viewer, id)
  const all = await listRevisions(reader(), id)
  const to = all.find((one) => one.revision === choice.to) ?? all.at(-1)
  if (!to) return refuse('revision')
  const before = all.filter((one) => one.revision < to.revision)
  const from = all.find((one) => one.revision === choice.from) ?? before.at(-1) ?? to
  const { set } = await renderRevision('attempt', to.texts)
  const { differences, facts } = between(from.texts, to.texts)
  const segments = wordDiff(from.texts.body ?? '', to.texts.body ?? '')
  return {
    ...attemptHead(found),
    revisions: all.map(({ texts, ...about }) => about).reverse(),
    from: from.revision,
    to: to.revision,
    parts: [
      ...differences.map(({ part, segments }) => ({ name: part as string, segments })),
      { name: 'body', segments },
      ...facts,
    ],
    body: body(id, 'body', to.revision, set.body.html),
  }
}
