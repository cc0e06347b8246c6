import { wouldMove } from '#app/domain/claim/would-move.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { Settling } from '#app/domain/verdict/settle/advice.ts'
import { isGivenUp, isOpenQuestion } from '#app/domain/wanted/hanging.ts'
import { easeOf } from '#app/domain/wanted/order.ts'
import { predictionOfClaim } from '#app/services/evidence/prediction-of-claim.server.ts'
import { derivationOf } from '#db/queries/claims.ts'
import { neighbours } from '#db/queries/neighbours.ts'
import { publicClaimsOf, type WantedRow } from '#db/queries/wanted.ts'
import type { Reader } from '#db/types.ts'
import { dividedOver } from './divided.server.ts'

type Wanted = { id: string; scale: 'linear' | 'log'; settling: Settling }

/** How a prediction stands in the list of what is wanted. */
export const wantedRow = async (
  q: Reader,
  { id, scale, settling }: Wanted,
): Promise<WantedRow> => ({
  recordId: id,
  settles: settling.unsettled === null,
  ...(await hangingOn(q, id)),
  divided: (await dividedOver(q, id)).divided,
  ease: easeOf(settling, scale),
})

/** The claims that would move if a prediction were decided, and how many open questions they bear on. */
export async function hangingOn(q: Reader, id: string) {
  const moves = await movedBy(q, id)
  return { moves, claims: moves.length, questions: await openQuestionsOf(q, moves) }
}

/** The public claims whose status would be another if it were decided. */
async function movedBy(q: Reader, id: string): Promise<string[]> {
  const moved: string[] = []
  for (const claim of await publicClaimsOf(q, id)) {
    if (isGivenUp(claim.status)) continue
    const predictions = (await derivationOf(q, claim.id)).map(predictionOfClaim)
    if (wouldMove(predictions, id)) moved.push(claim.id)
  }
  return moved
}

async function openQuestionsOf(q: Reader, claimIds: string[]): Promise<number> {
  if (claimIds.length === 0) return 0
  const link = { relation: ['answers', 'bears-on'], from: claimIds }
  const found = await neighbours(q, scopeOf(null), link)
  return new Set(found.filter(({ status }) => isOpenQuestion(status)).map(({ id }) => id)).size
}
