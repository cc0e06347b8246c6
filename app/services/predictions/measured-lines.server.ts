import type { MeasuredLine, MeasuredValue } from '#app/domain/claim/view.ts'
import { duenessOf, type PredictionState } from '#app/domain/prediction/state.ts'
import type { Scope } from '#app/domain/record/visibility.ts'
import { measuredValues } from '#db/queries/measured-values.ts'
import type { predictionsOfClaims } from '#db/queries/predictions.ts'
import type { Reader } from '#db/types.ts'
import { predictionLine, sentenceOfLine } from './prediction-line.server.ts'

type Row = Omit<Awaited<ReturnType<typeof predictionsOfClaims>>[number], 'at'>

/** Predictions as lines of the chain with the values that count for each. */
export async function measuredLines(q: Reader, scope: Scope, rows: Row[], now: Date) {
  const measured = rows.filter(({ pooledCount, inside, outside, inconclusive }) =>
    Boolean(pooledCount + inside + outside + inconclusive),
  )
  const ids = [...new Set(measured.map(({ id }) => id))]
  const values = ids.length > 0 ? await measuredValues(q, scope, ids) : []
  const valuesAt = new Map<string, MeasuredValue[]>()
  for (const { at, value, low, high, limitSide, verdict } of values) {
    const known = valuesAt.get(at) ?? []
    const bare = low === null && limitSide === null
    known.push({ value, low, high, verdict: bare ? null : (verdict ?? 'inconclusive') })
    valuesAt.set(at, known)
  }
  return rows.map(
    (row): MeasuredLine => ({
      ...predictionLine(row),
      dueness: duenessOf(undecided(row), now),
      values: valuesAt.get(row.id) ?? [],
      summary: sentenceOfLine(row, now),
      community: row.community,
    }),
  )
}

const undecided = ({ status, deadline, spoken }: Row) => ({
  state: status as PredictionState,
  deadline,
  evidence: spoken === 1,
})
