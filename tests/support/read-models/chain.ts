import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { registerPrediction } from '#app/services/predictions/register-prediction.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { write } from '#db/client.ts'
import { addArea } from '#db/queries/areas.ts'
import { updateRecord } from '#db/queries/records.ts'
import { adviceForAll } from '#tests/support/factories/advice.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { anObservable } from '#tests/support/factories/observable.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'

export const asked = (by: Member, typed: Record<string, unknown>) =>
  proposeQuestion(by, ProposeQuestionInput.parse(typed))

/** A question, two rival claims, a prediction of each and an experiment, all public and one person's. */
export async function aChain(key: string) {
  const owner = await aPerson()
  await write((tx) => addArea(tx, { key, name: 'Theory', description: '', position: 1 }))
  const mine = { by: owner, area: key }
  const observable = await anObservable({ by: owner, key })
  const statement = 'In the open.'
  const question = await asked(owner, { title: 'An open question', statement, area: key })
  await write((tx) => updateRecord(tx, question.id, { status: 'open' }))
  const answers = `Q${question.number}`
  const claim = await aClaim({ ...mine, title: 'An open claim', statement, answers })
  const rival = await aClaim({ ...mine, title: 'Its open rival', rivals: `C${claim.number}` })
  const about = { ...mine, observable: observable.key }
  const prediction = await registered({ ...about, title: 'Near a half', claim: claim.number })
  const region = { lower: '0.6', upper: '0.7' }
  const title = 'Near two thirds'
  const other = await registered({ ...about, ...region, title, claim: rival.number })
  const experiment = await anExperiment({ ...mine, title: 'An open sweep' })
  await aMeasurement({
    by: owner,
    experiment: experiment.number,
    observable: observable.key,
    value: '0.5',
    se: '0.01',
  })
  await adviceForAll()
  return { key, owner, observable, question, claim, rival, prediction, other, experiment }
}

/** A registered prediction with its id. */
export async function registered(wanted: Parameters<typeof aDraftPrediction>[0]) {
  const draft = await aDraftPrediction(wanted)
  await registerPrediction(wanted.by, draft.number, { base: 1 })
  return draft
}

export type Chain = Awaited<ReturnType<typeof aChain>>

/** One measurement of a chain's observable, as the form of an experiment sends it. */
export const measured = ({ observable }: Chain, value: string, se: string) => ({
  observable: observable.key,
  value,
  se,
})
