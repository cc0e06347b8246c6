import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { attemptsOn } from '#app/services/attempts/attempts-on.server.ts'
import { evidenceOn } from '#app/services/evidence/evidence-on.server.ts'
import { questionChain } from './question-chain.server.ts'

type Question = Parameters<typeof attemptsOn>[1]

/** What stands below the statement of a question: its chain, what was attached, the attempts on it. */
export async function questionSections(viewer: Viewer, question: Question) {
  const [chain, byHand, attempts] = await Promise.all([
    questionChain(viewer, question.id),
    evidenceOn(viewer, question.id),
    attemptsOn(viewer, question),
  ])
  return { chain, byHand, attempts }
}
