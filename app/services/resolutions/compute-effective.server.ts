import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import { verdictOf } from '#app/domain/resolution/direction.ts'
import {
  type EffectiveBasis,
  effectiveTime,
  type PublicEvidence,
} from '#app/domain/resolution/effective-time.ts'
import { publicSince } from '#app/domain/resolution/public-since.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { handMadeFor } from '#db/queries/hand-made-moments.ts'
import type { Reader } from '#db/types.ts'
import { knownEvidence } from './known-evidence.server.ts'

/** When the answer could be known, by what that is known, and the experiments that made it so. */
export type ComputedEffective = {
  at: Date
  basis: Extract<EffectiveBasis, 'computed' | 'evidence'>
  experiments: number[]
}

/**
 * When the data that decide an outcome became public, by what was stored by a moment: those of the
 * first groups that decide so, or where the verdict does not, the first evidence that says so. Null
 * where nothing says so, or the outcome is one that nothing says.
 */
export async function computeEffective(
  q: Reader,
  recordId: string,
  { outcome, by }: { outcome: Resolution; by: Date },
): Promise<ComputedEffective | null> {
  const wanted = verdictOf(outcome)
  if (!wanted) return null
  const { evidence, says } = await knownEvidence(q, recordId, by)
  const decided = effectiveTime(evidence, wanted, says)
  if (decided) return found('computed', decided.at, decided.deciding)
  const position = wanted === 'supports' ? 'inside' : 'outside'
  const measured = evidence.filter((one) => one.position === position)
  const byHand = await saidByHand(q, recordId, wanted, by)
  return earliest([...measured, ...byHand])
}

type HandMade = Awaited<ReturnType<typeof handMadeFor>>[number]
type Said = Pick<PublicEvidence, 'publicAt'> & { experiment: number | null }

function earliest(said: readonly Said[]): ComputedEffective | null {
  const [first] = said.toSorted((a, b) => a.publicAt.getTime() - b.publicAt.getTime())
  return first ? found('evidence', first.publicAt, [first]) : null
}

const found = (
  basis: ComputedEffective['basis'],
  at: Date,
  deciding: readonly Pick<Said, 'experiment'>[],
): ComputedEffective => ({
  at,
  basis,
  experiments: [...new Set(deciding.flatMap(({ experiment }) => experiment ?? []))].sort(
    (a, b) => a - b,
  ),
})

/** Experiments and works that somebody attached as saying so. */
async function saidByHand(q: Reader, recordId: string, wanted: Verdict, by: Date): Promise<Said[]> {
  const rows = await handMadeFor(q, recordId)
  return rows
    .filter(({ relation, storedAt }) => relation === wanted && storedAt <= by)
    .map((row) => ({ experiment: row.experiment, publicAt: publicSince(publicationOf(row)) }))
}

/** An experiment without a stated day was public when it was reported, attached or not. */
function publicationOf({ statedAt, status, statusAsOf, ...known }: HandMade) {
  const reportedAt = status === 'reported' ? statusAsOf : null
  return { ...known, statedAt: statedAt ?? reportedAt }
}
