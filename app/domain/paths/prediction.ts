import { recordName } from '#app/domain/record/kind.ts'
import { type Addressed, newRecordPath, recordPath, recordsPath } from './record.ts'

export const registrationPath = (record: Addressed) => `${recordPath(record)}/registration`
/** Where a curator says whether what is sealed is registered, and where its author takes it back. */
export const predictionAcceptancePath = (record: Addressed) => `${recordPath(record)}/acceptance`
export const unsealingPath = (record: Addressed) => `${recordPath(record)}/unsealing`
export const clarificationsPath = (record: Addressed) => `${recordPath(record)}/clarifications`
/** A new prediction about an observable. */
export const newPredictionAboutPath = (observable: string) =>
  `${newRecordPath('prediction')}?observable=${observable}`
export const newVersionPath = (prediction: number) =>
  `${newRecordPath('prediction')}?supersedes=${recordName('prediction', prediction)}`
export const newExperimentPath = (prediction: number) =>
  `${newRecordPath('experiment')}?prediction=${recordName('prediction', prediction)}`
/** The same for whoever says that they will run it. */
export const runExperimentPath = (prediction: number) => `${newExperimentPath(prediction)}&run=yes`
/** The predictions that follow from a claim, or that are about an observable. */
export const predictionsOfPath = (of: { claim: number } | { observable: string }) =>
  recordsPath(
    'prediction',
    'claim' in of ? `claim=${recordName('claim', of.claim)}` : `observable=${of.observable}`,
  )
export const predictionScoresPath = (record: Addressed, query = '') =>
  `${recordPath(record)}/scores${query ? `?${query}` : ''}`
export const newResultPath = (record: Addressed) => `${recordPath(record)}/results/new`
export const resultPreviewPath = (record: Addressed) => `${recordPath(record)}/results/preview`
/** What became of a result, by the experiment behind it. */
export const resultPath = (record: Addressed, experiment: number) =>
  `${recordPath(record)}/results/${experiment}`
