import { writeArtefacts } from '#app/domain/attempt/artefact-lines.ts'
import type { Artefact } from '#app/domain/attempt/attempt.ts'
import { collectCitations } from '#app/services/references/collect-citations.server.ts'
import { addRevision } from '#db/queries/revisions.ts'
import type { Tx } from '#db/types.ts'
import type { RenderedAttempt } from './render-attempt.server.ts'

type Text = {
  id: string
  authorId: string
  revision: number
  reason: string
  set: RenderedAttempt
  artefacts: Artefact[]
  aiUse: string
  at: Date
}

/** Keeps a revision of an attempt, and the works it cites. */
export async function storeAttemptText(tx: Tx, { id, set, artefacts, aiUse, at, ...about }: Text) {
  const { title, bodyMd } = set.columns
  await addRevision(tx, {
    subjectId: id,
    ...about,
    texts: { title, body: bodyMd, facts: { artefacts: writeArtefacts(artefacts), aiUse } },
    createdAt: at,
  })
  await collectCitations(tx, { id, kind: 'attempt' }, set.references, at)
}
