import { ATTEMPT_STATES } from '#app/domain/attempt/attempt.ts'
import { CLAIM_STATUSES } from '#app/domain/claim/status.ts'
import { EXPERIMENT_STATES } from '#app/domain/experiment/state.ts'
import { PREDICTION_STATES } from '#app/domain/prediction/state.ts'
import { QUESTION_STATUSES } from '#app/domain/question/status.ts'
import { attemptWords } from '#messages/attempt.ts'
import {
  claimStatuses,
  experimentStates,
  predictionStates,
  questionStatuses,
} from '#messages/statuses.ts'
import { expect, test } from '#tests/support/browser/site.ts'
import { type DemoKind, everyPage, statusWords } from '#tests/support/demo/every-page.ts'

const STATES: Record<DemoKind, string[]> = {
  question: QUESTION_STATUSES.map((status) => questionStatuses[status]),
  claim: CLAIM_STATUSES.map((status) => claimStatuses[status]),
  prediction: PREDICTION_STATES.map((state) => predictionStates[state]),
  experiment: EXPERIMENT_STATES.map((state) => experimentStates[state]),
  attempt: ATTEMPT_STATES.map((state) => attemptWords.states[state]),
}

for (const kind of Object.keys(STATES) as DemoKind[])
  test(`every state of a ${kind} is on some page of the demonstration`, async () => {
    const shown = [...statusWords(await everyPage(kind))]
    // A status line may go on: “Registered, not resolved”.
    const said = (word: string) => shown.some((words) => words.split(',')[0] === word)
    expect(STATES[kind].filter((word) => !said(word))).toEqual([])
  })
