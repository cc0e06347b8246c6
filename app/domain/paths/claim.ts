import { recordName } from '#app/domain/record/kind.ts'
import { type Addressed, newRecordPath, recordPath } from './record.ts'

export const retractionPath = (record: Addressed) => `${recordPath(record)}/retraction`
export const overridePath = (record: Addressed) => `${recordPath(record)}/override`
export const newPredictionPath = (claim: number) =>
  `${newRecordPath('prediction')}?claim=${recordName('claim', claim)}`
