import type { PredictionLine } from '#app/domain/claim/view.ts'
import { statedText } from '#app/domain/prediction/facts.ts'
import type { PredictionState } from '#app/domain/prediction/state.ts'
import { predictionSentenceOf } from '#app/domain/summary/summarise.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
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

/** Its derived sentence as of a moment. */
export function sentenceOfLine(row: Row, at: Date): Summary {
  const { observableId: id, observableName: name } = row
  return predictionSentenceOf(
    {
      status: row.status as PredictionState,
      statusAsOf: row.statusAsOf,
      binary: row.form === 'binary',
      said: row.summary?.said ?? null,
      verdict: row.verdict,
      footing: row.footing,
      deadline: row.deadline,
      evidence: row.spoken === 1,
      community: row.community,
    },
    id && name ? { id, name } : null,
    at,
  )
}

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
