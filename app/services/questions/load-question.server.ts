import type { Scope } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { scopeIn } from '#app/services/records/load-record.server.ts'
import { findQuestionByNumber } from '#db/queries/questions.ts'
import type { Reader } from '#db/types.ts'

/** A question with what only questions have. */
export async function loadQuestion(q: Reader, viewer: Viewer | Scope, number: number) {
  const loaded = await findQuestionByNumber(q, scopeIn(viewer), number)
  return loaded ?? refuse('question')
}

export type LoadedQuestion = Awaited<ReturnType<typeof loadQuestion>>
