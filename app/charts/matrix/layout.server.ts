import { MARK_NAMES } from '#app/components/page/mark-name.ts'
import type { MatrixData, MatrixEntry, MatrixPlot } from './types.ts'

/** The verdicts in rows of claims and columns of observables; empty rows and columns are left out. */
export function layoutMatrix({ claims, observables, entries }: MatrixData): MatrixPlot {
  const counted = entries.filter(({ count }) => count > 0)
  const cells = new Map<string, MatrixEntry[]>()
  for (const { claim, observable, ...entry } of counted) {
    const key = keyOf(claim, observable)
    cells.set(key, [...(cells.get(key) ?? []), entry])
  }
  const columns = observables.filter(({ id }) => counted.some((entry) => entry.observable === id))
  const rows = claims.filter(({ id }) => counted.some((entry) => entry.claim === id))
  return {
    observables: columns,
    rows: rows.map((claim) => ({
      claim,
      cells: columns.map(({ id }) => ({
        observable: id,
        entries: (cells.get(keyOf(claim.id, id)) ?? []).toSorted(byMark),
      })),
    })),
    left: {
      claims: claims.length - rows.length,
      observables: observables.length - columns.length,
    },
  }
}

const keyOf = (claim: string, observable: string) => `${claim} ${observable}`

const byMark = (a: MatrixEntry, b: MatrixEntry) =>
  MARK_NAMES.indexOf(a.mark) - MARK_NAMES.indexOf(b.mark)
