import type { FileProblemPlace } from '#app/domain/field/place.ts'
import { fieldWords } from '#messages/field.ts'

/** What is wrong in a file: where, as far as it is known, and why. */
export type FileProblem = FileProblemPlace

const MOST_TOLD = 50

/** A file that no field can be made from. Nothing of it is stored. The message is for the operator. */
export class FieldRefused extends Error {
  override readonly name = 'FieldRefused'
  readonly problems: FileProblem[]

  constructor(problems: FileProblem[]) {
    const told = problems.slice(0, MOST_TOLD).map(fieldWords.place)
    const more = problems.length - told.length
    super([...told, ...(more > 0 ? [fieldWords.more(more)] : [])].join('\n'))
    this.problems = problems
  }
}
