import { shownCondition } from '#app/domain/prediction/shown-condition.ts'
import type { ConditionQuestion } from './condition-question.ts'

/** A question as a form shows it, with what the prediction asks for in words. */
export type AskedCondition = { key: string; unit: string; asked: string[]; choices: string[] }

export const askedQuestion = ({ asked, ...question }: ConditionQuestion): AskedCondition => ({
  ...question,
  asked: asked.map(shownCondition),
})
