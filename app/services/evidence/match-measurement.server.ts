import type { EvidenceStanding } from '#app/domain/evidence/evidence.ts'
import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { type Given, matchConditions } from '#app/domain/prediction/conditions.ts'
import type { PredictionRow } from '#db/queries/predictions.ts'

/** What a measurement says of its conditions, with those of its experiment and its source. */
export type Measured = {
  conditions: Given[]
  experimentConditions: Given[]
  sourceId: string | null
  experimentId: string
}
export type Predicted = Pick<PredictionRow, 'recordId' | 'conditions' | 'scopeMd' | 'sourceId'> & {
  /** The experiments whose data gave it its numbers. */
  madeFrom: readonly string[]
}

export type Match = { standing: EvidenceStanding; conditionKeys: string[]; inSample: boolean }

/**
 * How a measurement stands to a prediction by their conditions. Conditions in words alone cannot be
 * matched; a person has to say whether they hold. In-sample are the data that it was made from, and
 * what was published with it.
 */
export function matchMeasurement(
  { conditions, scopeMd, sourceId, madeFrom }: Predicted,
  measured: Measured,
  convert: Convert,
): Match {
  const samePlace = measured.sourceId !== null && measured.sourceId === sourceId
  const inSample = samePlace || madeFrom.includes(measured.experimentId)
  if (conditions.length === 0 && scopeMd.trim() !== '')
    return { standing: 'offered', conditionKeys: [], inSample }
  const { outcome, unknown, contradicted } = matchConditions(conditions, givenIn(measured), convert)
  if (outcome === 'matches') return { standing: 'counted', conditionKeys: [], inSample }
  if (outcome === 'unknown') return { standing: 'offered', conditionKeys: unknown, inSample }
  return { standing: 'out-of-scope', conditionKeys: contradicted, inSample }
}

/** What a measurement says of its own conditions goes before what its experiment says. */
export function givenIn(measured: Pick<Measured, 'conditions' | 'experimentConditions'>): Given[] {
  const own = measured.conditions
  const keys = new Set(own.map(({ key }) => key.trim().toLowerCase()))
  const general = measured.experimentConditions.filter(
    ({ key }) => !keys.has(key.trim().toLowerCase()),
  )
  return [...own, ...general]
}
