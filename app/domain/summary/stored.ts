import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { ClaimMessage } from './claim-message.ts'
import type { Figure } from './figure.ts'
import type { JudgedMessage } from './prediction-message.ts'
import type { AskedMessage } from './question-message.ts'

/** Raised when sentences come to be made from other figures: what is stored is then made anew. */
export const SUMMARY_VERSION = 1

/** What became of a prediction, as one mark shows it. */
export type PredictionMark = Resolution | Verdict | 'untested'

/** How many predictions have which mark. */
export type PredictionMarks = Partial<Record<PredictionMark, number>>

/** Kept with a prediction; `figure`: the combined estimate of so many groups. */
export type PredictionSummary = { said: JudgedMessage[]; figure: Figure | null; groups: number }

/** Of what stands below a claim or a question; `evidenceAt`, in milliseconds: its newest evidence. */
type Below = { marks: PredictionMarks; evidenceAt: number | null }

export type ClaimSummary = { said: ClaimMessage[] } & Below

export type QuestionSummary = { said: AskedMessage[]; claims: number } & Below

type Judged = { resolution: Resolution | null; verdict: Verdict | null; judgedAt: Date | null }

export function belowOf(predictions: readonly Judged[]): Below {
  const marks: PredictionMarks = {}
  let evidenceAt: number | null = null
  for (const { resolution, verdict, judgedAt } of predictions) {
    const mark = resolution ?? verdict ?? 'untested'
    marks[mark] = (marks[mark] ?? 0) + 1
    if (verdict && judgedAt) evidenceAt = Math.max(evidenceAt ?? 0, judgedAt.getTime())
  }
  return { marks, evidenceAt }
}
