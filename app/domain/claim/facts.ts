import type { RecordFacts } from '#app/domain/record/facts.ts'
import { recordName } from '#app/domain/record/kind.ts'

type Facts = {
  kind: string
  scope: string
  answers: number[]
  bearsOn: number[]
  rivals: number[]
}

const names = (kind: 'question' | 'claim', numbers: number[]) =>
  numbers.map((number) => recordName(kind, number)).join(', ')

/** What revisions of a claim keep besides its texts. */
export const claimFacts = ({ kind, scope, answers, bearsOn, rivals }: Facts): RecordFacts => ({
  kind,
  scope,
  answers: names('question', answers),
  bearsOn: names('question', bearsOn),
  rivals: names('claim', rivals),
})
