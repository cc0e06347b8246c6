import type { Summary } from '#app/domain/summary/summary.ts'
import { claimSentence } from './summary/claim.ts'
import { observableSentence } from './summary/observable.ts'
import { personSentence } from './summary/person.ts'
import { predictionSentence } from './summary/prediction.ts'
import { questionSentence } from './summary/question.ts'
import { SYMBOL } from './summary/symbol.ts'

function sentences(summary: Summary): string[] {
  switch (summary.kind) {
    case 'question':
      return summary.messages.map(questionSentence)
    case 'claim':
      return summary.messages.map(claimSentence)
    case 'prediction':
      return summary.messages.map(predictionSentence)
    case 'observable':
      return summary.messages.map(observableSentence)
    case 'person':
      return summary.messages.map(personSentence)
  }
}

/** The derived sentence cut where the symbol of the observable stands. */
export const summaryParts = (summary: Summary): string[] =>
  sentences(summary).join(' ').split(SYMBOL)

/** The same as plain text, which names the observable. */
export const summaryText = (summary: Summary): string =>
  summaryParts(summary).join(summary.measured ? `“${summary.measured.name}”` : '')
