import { recordName } from '#app/domain/record/kind.ts'
import { type Addressed, newRecordPath, recordPath } from './record.ts'

export const proposalPath = (record: Addressed) => `${recordPath(record)}/proposal`
export const ratingsPath = (record: Addressed) => `${recordPath(record)}/ratings`
export const flagsPath = (record: Addressed) => `${recordPath(record)}/flags`
type Strand = { area: string | null; tags?: string[] }
/** The form for a question in the strand of the field that somebody looks at. */
export function newQuestionPath({ area, tags = [] }: Strand): string {
  const query = new URLSearchParams([
    ...(area ? [['area', area]] : []),
    ...tags.map((tag) => ['tag', tag]),
  ])
  return query.size > 0 ? `${newRecordPath('question')}?${query}` : newRecordPath('question')
}
/** The form for a question that is a part of this one. */
export const newPartPath = (question: number) =>
  `${newRecordPath('question')}?parent=${recordName('question', question)}`
/** The forms for what comes next in the chain, with what it hangs on. */
export const newClaimPath = (question: number) =>
  `${newRecordPath('claim')}?question=${recordName('question', question)}`
export const attemptsPath = (question: Addressed) => `${recordPath(question)}/attempts`
