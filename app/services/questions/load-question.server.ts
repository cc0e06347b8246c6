import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { loadRecord } from '#app/services/records/load-record.server.ts'
import { findQuestion } from '#db/queries/questions.ts'
import type { Reader } from '#db/types.ts'

/** A question with what only questions have. */
export async function loadQuestion(q: Reader, viewer: Viewer | Scope, number: number) {
  const record = await loadRecord(q, viewer, 'question', number)
  const question = await findQuestion(q, record.id)
  if (!question) return refuse('question')
  return { record, question }
}

export type LoadedQuestion = Awaited<ReturnType<typeof loadQuestion>>
