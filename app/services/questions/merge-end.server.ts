import type { Scope } from '#app/domain/record/visibility.ts'
import { findNeighbour, findQuestion } from '#db/queries/questions.ts'
import type { Reader } from '#db/types.ts'

/** Merges form no circle, so this only bounds the work. */
const MOST_STEPS = 50

/** The ids that a chain of merges leads through from a question on, its end last. */
export async function mergeChain(q: Reader, id: string): Promise<string[]> {
  const chain: string[] = []
  let next: string | null = id
  while (next !== null && !chain.includes(next) && chain.length < MOST_STEPS) {
    chain.push(next)
    next = (await findQuestion(q, next))?.mergedIntoId ?? null
  }
  return chain
}

/** The question that a merged one has become part of, at the end of all merges, if it may be seen. */
export async function mergeEnd(q: Reader, scope: Scope, mergedIntoId: string | null) {
  if (mergedIntoId === null) return null
  const end = (await mergeChain(q, mergedIntoId)).at(-1)
  const found = end ? await findNeighbour(q, scope, end) : null
  return found && { kind: 'question' as const, number: found.number, slug: found.slug }
}
