import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import {
  comparedRevisions,
  type RevisionChoice,
} from '#app/services/texts/compared-revisions.server.ts'
import { renderRevision } from '#app/services/texts/revision-sources.server.ts'
import { reader } from '#db/client.ts'
import { attemptHead } from './attempt-head.server.ts'
import { loadAttempt } from './load-attempt.server.ts'

/**
 * Every revision of an attempt, the difference between two of them (the last two by default) and the
 * later one of these as it read, set afresh.
 */
export async function attemptHistory(viewer: Viewer, id: string, choice: RevisionChoice = {}) {
  const found = await loadAttempt(reader(), viewer, id)
  const { texts, compared, differ } = await comparedRevisions(id, choice)
  const { set } = await renderRevision('attempt', texts)
  return {
    ...attemptHead(found),
    ...compared,
    parts: [
      ...differ.differences.map(({ part, segments }) => ({ name: part as string, segments })),
      { name: 'body', segments: differ.body },
      ...differ.facts,
    ],
    body: body(id, 'body', compared.to, set.body.html),
  }
}
