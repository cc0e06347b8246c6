import type { PublicEvidence } from '#app/domain/resolution/effective-time.ts'
import { publicSince } from '#app/domain/resolution/public-since.ts'
import { assess } from '#app/domain/verdict/assess.ts'
import { type Attached, counts } from '#app/domain/verdict/attached.ts'
import { enters } from '#app/domain/verdict/reanalyses.ts'
import type { Terms } from '#app/domain/verdict/terms.ts'
import type { Position, Verdict } from '#app/domain/verdict/verdict.ts'
import { attachedFrom, publicationOf } from '#app/services/evidence/attached.server.ts'
import { termsOf } from '#app/services/evidence/terms.server.ts'
import { judgedMeasurements } from '#db/queries/evidence.ts'
import { observableById } from '#db/queries/observables.ts'
import { findPrediction } from '#db/queries/predictions.ts'
import type { Reader } from '#db/types.ts'

/** A measurement that counts, as the computation of the effective time sees it. */
export type KnownMeasurement = PublicEvidence & {
  id: string
  experiment: number
  position: Position | null
}

export type KnownEvidence = {
  evidence: KnownMeasurement[]
  /** The verdict of several of them together. */
  says: (known: readonly KnownMeasurement[]) => Verdict | null
}

const NOTHING: KnownEvidence = { evidence: [], says: () => null }

/**
 * The measurements of a prediction that count and were stored by a moment, each with when it became
 * public and what it says, and what several say together. Nothing for one without a region.
 */
export async function knownEvidence(q: Reader, recordId: string, by: Date): Promise<KnownEvidence> {
  const prediction = await findPrediction(q, recordId)
  if (!prediction?.observableId || prediction.form === 'binary') return NOTHING
  const observable = await observableById(q, prediction.observableId)
  if (!observable) return NOTHING
  const terms = termsOf(prediction, observable)
  if (terms.region.lower === null && terms.region.upper === null) return NOTHING
  const known = (await judgedMeasurements(q, recordId)).filter(({ createdAt }) => createdAt <= by)
  const counted = known.filter((row) => mayDecide(attachedFrom(row), terms))
  const rows = new Map(counted.map((row) => [row.id, attachedFrom(row)]))
  const judged = assess([...rows.values()], terms)
  return {
    evidence: counted.map((row) => ({
      id: row.id,
      experiment: row.experimentNumber,
      verdict: judged.each.get(row.id)?.verdict ?? null,
      position: judged.each.get(row.id)?.position ?? null,
      publicAt: publicSince(publicationOf(row)),
    })),
    says: (known) => {
      const attached = known.flatMap(({ id }) => rows.get(id) ?? [])
      return assess(attached, terms).verdict.verdict
    },
  }
}

const mayDecide = (attached: Attached, terms: Terms) => counts(attached) && enters(attached, terms)
