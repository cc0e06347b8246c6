import { writeArtefacts } from '#app/domain/attempt/artefact-lines.ts'
import type { Artefact } from '#app/domain/attempt/attempt.ts'
import type { Rendered } from '#app/services/texts/render-text.server.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import type { Tx } from '#db/types.ts'

type Text = {
  id: string
  authorId: string
  revision: number
  reason: string
  set: Rendered<'attempt'>
  artefacts: Artefact[]
  aiUse: string
  at: Date
}

/** Keeps a revision of an attempt, and the works it cites. */
export async function storeAttemptText(tx: Tx, { set, artefacts, aiUse, ...about }: Text) {
  const facts = { artefacts: writeArtefacts(artefacts), aiUse }
  await storeText(tx, { text: set, besides: { facts }, ...about })
}
