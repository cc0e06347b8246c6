/** What is wrong with a source: the file, the entry and the field where they are known, and why. */
export type ImportProblem = { file: string; entry?: string; field?: string; why: string }

/** A source that cannot be taken in. Nothing of it is stored. The message is for the operator. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  readonly problems: ImportProblem[]

  constructor(problems: ImportProblem[], cause?: unknown) {
    super(problems.map(sentence).join('\n'), { cause })
    this.problems = problems
  }
}

const sentence = ({ file, entry, field, why }: ImportProblem): string =>
  `${[file, entry, field].filter(Boolean).join(', ')}: ${why}`

export function refuseImport(problem: ImportProblem, cause?: unknown): never {
  throw new ImportRefused([problem], cause)
}
