import type { HandMadeEvidence } from '#app/domain/claim/reason.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import { criteriaMet } from '#db/queries/evidence-by-hand.ts'
import type { Reader } from '#db/types.ts'

type Said = Awaited<ReturnType<typeof criteriaMet>>[number]

/** What is said to meet the criteria of these predictions of a claim, for its reasons. */
export async function criteriaSaidMet(
  q: Reader,
  claimId: string,
  predictions: readonly { id: string; number: number }[],
): Promise<HandMadeEvidence[]> {
  const numbers = new Map(predictions.map(({ id, number }) => [id, number]))
  return (await criteriaMet(q, claimId)).flatMap((said) => {
    const number = numbers.get(said.predictionId)
    const prediction = number !== undefined && { id: said.predictionId, number }
    const told = { id: said.id, relation: 'meets-criterion' as const, by: nameOf(said) }
    return prediction ? [{ ...told, prediction }] : []
  })
}

/** An experiment, the question of an attempt, or a cited work. */
function nameOf({ sourceKind, sourceNumber, scheme, identifier, url }: Said): string {
  if (sourceKind && sourceNumber !== null) return recordName(sourceKind, sourceNumber)
  return writeReference({ scheme: scheme ?? 'url', identifier: identifier ?? '', url: url ?? '' })
}
