import type { ReportExperimentInput } from '#app/domain/experiment/input.ts'
import { MOST_CONDITIONS } from '#app/domain/prediction/condition-lines.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { type ConditionAnswer, readAnswers } from '#app/domain/result/condition-answer.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { askedFor } from './planned-for.server.ts'
import { reportExperiment } from './report-experiment.server.ts'

type Sent = { input: ReportExperimentInput; answers: readonly ConditionAnswer[] }

/**
 * Reports an experiment whose form asked for the conditions of a prediction. What is left open may differ
 * between its measurements, which say it then.
 */
export async function reportAsAsked(viewer: Member, { input, answers }: Sent, at = now()) {
  const { given, problems } = readAnswers(await askedFor(viewer, input.asks), answers)
  if (Object.keys(problems).length > 0) refuse('form', { fields: problems })
  const conditions = [...given, ...input.conditions]
  const many = 'conditions.many' satisfies ProblemKey
  if (conditions.length > MOST_CONDITIONS) refuse('form', { fields: { conditions: [many] } })
  return reportExperiment(viewer, { ...input, conditions }, at)
}
