import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { findQuestion } from '#db/queries/questions.ts'
import { findRecord } from '#db/queries/records.ts'
import type { Reader } from '#db/types.ts'

/** A question with what only questions have. One that may not be seen is one that is not there. */
export async function loadQuestion(q: Reader, viewer: Viewer | Scope, number: number) {
  const scope = viewer && 'curator' in viewer ? viewer : scopeOf(viewer)
  const record = await findRecord(q, scope, 'question', number)
  const question = record && (await findQuestion(q, record.id))
  if (!record || !question) return refuse('not-found', 'question')
  return { record, question }
}

export type LoadedQuestion = Awaited<ReturnType<typeof loadQuestion>>
