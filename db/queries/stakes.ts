import { and, eq, inArray } from 'drizzle-orm'
import { evidence, links, measurements, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

const named = { kind: records.kind, number: records.number }

/**
 * What a person has at stake in a prediction: that it is theirs, the claims of theirs that it follows
 * from, and their experiments of which a measurement counts for it or that were attached by hand.
 */
export async function stakesIn(q: Reader, predictionId: string, personId: string) {
  const all = await ownRecord(q, predictionId, personId)
    .unionAll(ownClaims(q, predictionId, personId))
    .unionAll(measuredFor(q, [predictionId], personId))
    .unionAll(attachedTo(q, [predictionId], personId))
  return distinct(all)
}

/**
 * What a person has at stake in a claim: that it is theirs, its public predictions of theirs, and
 * their experiments of which a measurement counts for one, or that were attached to it or to one.
 */
export async function stakesInClaim(q: Reader, claimId: string, personId: string) {
  const predictions = await q
    .select({ ...named, id: records.id, authorId: records.authorId })
    .from(links)
    .innerJoin(records, eq(records.id, links.fromId))
    .where(
      and(
        eq(links.toId, claimId),
        eq(links.relation, 'derived-from'),
        eq(records.visibility, 'public'),
      ),
    )
  const ids = predictions.map(({ id }) => id)
  const theirs = predictions.filter(({ authorId }) => authorId === personId)
  return distinct([
    ...(await ownRecord(q, claimId, personId)),
    ...theirs.map(({ kind, number }) => ({ kind, number })),
    ...(await measuredFor(q, ids, personId)),
    ...(await attachedTo(q, [claimId, ...ids], personId)),
  ])
}

type Named = { kind: string; number: number }

const isSame = (one: Named, other: Named) => one.kind === other.kind && one.number === other.number

const distinct = <Stake extends Named>(all: Stake[]): Stake[] =>
  all.filter((one, place) => all.findIndex((other) => isSame(one, other)) === place)

const ownRecord = (q: Reader, id: string, personId: string) =>
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
const measuredFor = (q: Reader, ids: string[], personId: string) =>
  q
    .selectDistinct(named)
    .from(evidence)
    .innerJoin(measurements, eq(measurements.id, evidence.measurementId))
    .innerJoin(records, eq(records.id, measurements.experimentId))
    .where(
      and(
        inArray(evidence.targetId, ids),
        eq(evidence.standing, 'counted'),
        eq(evidence.visibility, 'public'),
        eq(records.visibility, 'public'),
        eq(records.authorId, personId),
      ),
    )

const attachedTo = (q: Reader, ids: string[], personId: string) =>
  q
    .selectDistinct(named)
    .from(evidence)
    .innerJoin(records, eq(records.id, evidence.experimentId))
    .where(
      and(
        inArray(evidence.targetId, ids),
        eq(evidence.visibility, 'public'),
        eq(records.visibility, 'public'),
        eq(records.authorId, personId),
      ),
    )
