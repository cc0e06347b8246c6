import { recordName } from '#app/domain/record/kind.ts'
import { type Addressed, newRecordPath, recordPath } from './record.ts'

export const proposalPath = (record: Addressed) => `${recordPath(record)}/proposal`
export const ratingsPath = (record: Addressed) => `${recordPath(record)}/ratings`
export const flagsPath = (record: Addressed) => `${recordPath(record)}/flags`
/** The forms for what comes next in the chain, with what it hangs on. */
export const newClaimPath = (question: number) =>
  `${newRecordPath('claim')}?question=${recordName('question', question)}`
export const attemptsPath = (question: Addressed) => `${recordPath(question)}/attempts`
