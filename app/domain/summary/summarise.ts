import type { Reason } from '#app/domain/claim/reason.ts'
import { claimMessages } from './claim.ts'
import { questionMessages } from './question.ts'
import type { Measured, QuestionMessage } from './question-message.ts'
import { predictionMessages, type ShownPrediction } from './shown.ts'
import type { ClaimSummary } from './stored.ts'
import type { Summary } from './summary.ts'

type Question = Parameters<typeof questionMessages>[0]

/** The sentence on a question as of what is stored; nothing stored: nothing was ever claimed. */
export function questionSentenceOf(question: Question): Summary {
  const said = question.said ?? [{ key: 'unclaimed' as const, runners: 0 }]
  const messages = questionMessages({ ...question, said })
  return { kind: 'question', messages, measured: measuredIn(messages) }
}

const measuredIn = (messages: readonly QuestionMessage[]): Measured | null =>
  messages.flatMap((message) => (message.key === 'estimate' ? [message.observable] : []))[0] ?? null

/** The sentence on a claim, from its reasons where they are known, else as it is stored. */
export const claimSentenceOf = (
  known: { reasons: readonly Reason[] } | { summary: ClaimSummary | null },
): Summary => ({
  kind: 'claim',
  messages: 'reasons' in known ? claimMessages(known.reasons) : (known.summary?.said ?? []),
  measured: null,
})

/** The sentence on a prediction as of a moment; `measured`: what it is about. */
export const predictionSentenceOf = (
  shown: ShownPrediction,
  measured: Measured | null,
  now: Date,
): Summary => ({ kind: 'prediction', messages: predictionMessages(shown, now), measured })

/** Its first message alone, where there is room for one. */
export function shortened(summary: Summary): Summary {
  switch (summary.kind) {
    case 'question':
      return { ...summary, messages: summary.messages.slice(0, 1) }
    case 'claim':
      return { ...summary, messages: summary.messages.slice(0, 1) }
    case 'prediction':
      return { ...summary, messages: summary.messages.slice(0, 1) }
    default:
      return summary
  }
}
