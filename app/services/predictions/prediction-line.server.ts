import type { PredictionLine } from '#app/domain/claim/view.ts'
import { statedText } from '#app/domain/prediction/facts.ts'
import { body } from '#app/domain/text/body.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import type { predictionsOfClaims } from '#db/queries/predictions.ts'

type Row = Omit<Awaited<ReturnType<typeof predictionsOfClaims>>[number], 'at'>

/** A prediction as a line of the chain. */
export const predictionLine = (row: Row): PredictionLine => ({
  ...linkTo(row),
  observable: observableIn(row),
  region: { lower: row.regionLower, upper: row.regionUpper },
  regionText: statedText(row),
  verdict: row.verdict,
  footing: row.footing,
  verdictReason: row.verdictReason,
  pooled: pooledIn(row),
  tally: {
    supports: row.supports,
    contradicts: row.contradicts,
    inconclusive: row.inconclusive,
    inside: row.inside,
    outside: row.outside,
  },
  inSample: row.inSample,
  essential: row.essential,
  deadline: row.deadline,
})

function observableIn(row: Row): PredictionLine['observable'] {
  const { observableKey: key, observableName: name, symbolHtml, unit, scale } = row
  if (key === null || name === null || unit === null || scale === null) return null
  const symbol = body(
    row.observableId ?? '',
    'symbol',
    row.observableRevision ?? 1,
    symbolHtml ?? '',
  )
  return { key, name, symbol, unit, scale }
}

function pooledIn({ pooledMean: mean, pooledLow: low, pooledHigh: high, pooledCount }: Row) {
  if (mean === null || low === null || high === null) return null
  return { mean, low, high, count: pooledCount }
}
