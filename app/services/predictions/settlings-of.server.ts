import type { SettlingLine } from '#app/domain/wanted/settling-line.ts'
import { linkTo } from '#app/services/records/record-view.server.ts'
import { shownSettling } from '#app/services/wanted/shown-settling.server.ts'
import type { predictionsOfClaims } from '#db/queries/predictions.ts'
import { predictionLine } from './prediction-line.server.ts'

const MOST = 3

/** What would settle predictions that are undecided, the first of them. */
export function settlingsOf(rows: Awaited<ReturnType<typeof predictionsOfClaims>>): SettlingLine[] {
  const once = [...new Map(rows.map((row) => [row.id, row])).values()]
  const known = once.flatMap((row) => {
    const settling = shownSettling(row)
    const { observable, region } = predictionLine(row)
    return settling && observable ? [{ ...linkTo(row), settling, observable, region }] : []
  })
  return known.slice(0, MOST)
}
