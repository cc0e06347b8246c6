import type { RecordFacts } from '#app/domain/record/facts.ts'

/** What revisions of a question keep besides its texts. */
export const questionFacts = (facts: {
  kind: string
  literature: string
  prize: string
}): RecordFacts => ({ kind: facts.kind, literature: facts.literature, prize: facts.prize })
