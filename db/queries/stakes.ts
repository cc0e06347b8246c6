import { and, eq } from 'drizzle-orm'
import { evidence, links, measurements, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

const named = { kind: records.kind, number: records.number }

/**
 * What a person has at stake in a prediction: that it is theirs, the claims of theirs that it follows
 * from, and their experiments of which a measurement counts for it or that were attached by hand.
 */
export async function stakesIn(q: Reader, predictionId: string, personId: string) {
  const [own, claims, measured, attached] = [
    await ownPrediction(q, predictionId, personId),
    await ownClaims(q, predictionId, personId),
    await measuredBy(q, predictionId, personId),
    await attachedOf(q, predictionId, personId),
  ]
  const all = [...own, ...claims, ...measured, ...attached]
  return all.filter((one, place) => all.findIndex((other) => isSame(one, other)) === place)
}

type Named = { kind: string; number: number }

const isSame = (one: Named, other: Named) => one.kind === other.kind && one.number === other.number

const ownPrediction = (q: Reader, id: string, personId: string) =>
  q
    .select(named)
    .from(records)
    .where(and(eq(records.id, id), eq(records.authorId, personId)))

const ownClaims = (q: Reader, id: string, personId: string) =>
  q
    .select(named)
    .from(links)
    .innerJoin(records, eq(records.id, links.toId))
    .where(
      and(eq(links.fromId, id), eq(links.relation, 'derived-from'), eq(records.authorId, personId)),
    )

/** A value that was excluded or corrected afterwards is still theirs. */
const measuredBy = (q: Reader, id: string, personId: string) =>
  q
    .selectDistinct(named)
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .where(
      and(
        eq(evidence.targetId, id),
        eq(evidence.standing, 'counted'),
        eq(evidence.visibility, 'public'),
        eq(records.visibility, 'public'),
        eq(records.authorId, personId),
      ),
    )

const attachedOf = (q: Reader, id: string, personId: string) =>
  q
    .selectDistinct(named)
    .from(evidence)
    .innerJoin(records, eq(records.id, evidence.experimentId))
    .where(
      and(
        eq(evidence.targetId, id),
        eq(evidence.visibility, 'public'),
        eq(records.visibility, 'public'),
        eq(records.authorId, personId),
      ),
    )
