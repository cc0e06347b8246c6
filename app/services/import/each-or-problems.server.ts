import { type ImportProblem, ImportRefused } from '#app/domain/import/problem.ts'

/** Does the same with each entry in turn; what is wrong with any of them is told all at once. */
export async function eachOrProblems<Item extends { id: string }, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  const problems: ImportProblem[] = []
  for (const item of items) {
    try {
      made.push(await make(item))
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error
      problems.push(...error.problems.map((problem) => ({ entry: item.id, ...problem })))
    }
  }
  if (problems.length > 0) throw new ImportRefused(problems)
  return made
}
