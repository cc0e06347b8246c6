import type { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { mayPropose } from '#app/domain/record/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { wasDone } from '#app/services/records/idempotency.server.ts'
import { likelyDuplicates } from '#app/services/search/suggest-similar.server.ts'
import { proposeQuestion } from './propose-question.server.ts'

/**
 * Proposes a question, unless others with nearly the same title exist that its author has not been
 * shown: then nothing is stored, and the answer is those.
 */
export async function proposeUnlessKnown(viewer: Member, input: ProposeQuestionInput) {
  const similar = await unseen(viewer, input)
  // A form sent again finds what it made itself.
  if (similar.length > 0 && !(await wasDone(viewer, input.key))) return { similar }
  return { proposed: await proposeQuestion(viewer, input) }
}

async function unseen(
  viewer: Member,
  { intent, title, statement, confirmed }: ProposeQuestionInput,
) {
  if (intent === 'draft' || !mayPropose(viewer)) return []
  const found = await likelyDuplicates(viewer, { title, statement })
  return found.filter(({ number }) => !confirmed.includes(number))
}
