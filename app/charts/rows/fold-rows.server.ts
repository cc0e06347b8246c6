import { group } from 'd3-array'
import type { FittedScale } from '#app/charts/scale/fit-scale.server.ts'
import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import {
  type FoldEstimate,
  type FoldedRows,
  type GroupEstimate,
  type Measured,
  type PlotRow,
  type RowFold,
  SIGNS,
  type Sign,
} from './types.ts'

/** A chart with more rows than this is folded by group. */
const MOST_ROWS = 40
const MOST_SINGLE_ROWS = 12
const MOST_FOLDS = 30
const MOST_FOLDS_BESIDE = 10
const SMALLEST_FOLD = 3
/** From so many rows on a page sends only the first of each fold, which draws all as strokes. */
export const LONG = 200
export const ROWS_OF_FOLD = 10

/** `draw` puts it in words, which is only done for rows that are sent. */
export type Placed = { measured: Measured; sign: Sign; draw: () => PlotRow }
export type Folding = {
  scale: FittedScale
  /** How many rows the whole chart has. */
  total: number
  groupNames: Record<string, string>
  estimates: Record<string, GroupEstimate>
  /** Whether this section is what the chart is about; the others keep fewer lines. */
  main: boolean
  /** The most rows of one fold that are sent; null for all. */
  rowsOfFold: number | null
}

/**
 * The rows of one section as they are shown. In a long chart each group of three or more folds into
 * one line; of the others the first twelve stay, and the rest fold into a line without a name.
 */
export function foldRows(placed: Placed[], folding: Folding): FoldedRows {
  if (folding.total <= MOST_ROWS || placed.length <= MOST_SINGLE_ROWS) {
    return { rows: placed.map(({ draw }) => draw()), folds: [] }
  }
  const groups = [...group(placed, ({ measured }) => measured.group)]
  const large = groups.filter(([, members]) => members.length >= SMALLEST_FOLD)
  const folded = large
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, folding.main ? MOST_FOLDS : MOST_FOLDS_BESIDE)
  const names = new Set(folded.map(([name]) => name))
  const small = groups.filter(([, members]) => members.length < SMALLEST_FOLD)
  const loose = small.flatMap(([, members]) => members)
  const beyond = large.filter(([name]) => !names.has(name)).flatMap(([, members]) => members)
  const rest = [...loose.slice(MOST_SINGLE_ROWS), ...beyond]
  return {
    rows: loose.slice(0, MOST_SINGLE_ROWS).map(({ draw }) => draw()),
    folds: [
      ...folded.map(([name, members]) => foldOf(name, members, folding)),
      ...(rest.length > 0 ? [foldOf(null, rest, folding)] : []),
    ],
  }
}

function foldOf(name: string | null, members: Placed[], folding: Folding): RowFold {
  const sorted = members.toSorted((a, b) => a.measured.value - b.measured.value)
  const estimate = name === null ? undefined : folding.estimates[name]
  const [first, last] = [sorted[0], sorted.at(-1)].map((end) => end?.draw().value ?? '')
  return {
    id: members[0]?.measured.id ?? '',
    name: name === null ? null : (folding.groupNames[name] ?? name),
    rows: members.slice(0, folding.rowsOfFold ?? members.length).map(({ draw }) => draw()),
    ...bySign(members, folding.scale),
    range: [first ?? '', last ?? ''],
    estimate: estimate ? estimateOf(estimate, folding.scale) : null,
  }
}

function bySign(members: Placed[], scale: FittedScale): Pick<RowFold, 'counts' | 'rugs'> {
  const signs = SIGNS.map((sign) => ({ sign, rows: members.filter((one) => one.sign === sign) }))
  const present = signs.filter((entry) => entry.rows.length > 0)
  return {
    counts: present.map(({ sign, rows }) => ({ sign, count: rows.length })),
    rugs: present.map(({ sign, rows }) => ({
      sign,
      at: [...new Set(rows.map(({ measured }) => scale.spot(measured.value).at))].sort(
        (a, b) => a - b,
      ),
    })),
  }
}

function estimateOf({ mean, low, high, verdict }: GroupEstimate, scale: FittedScale): FoldEstimate {
  const { value, interval } = measuredText(mean, low, high)
  return {
    radius: 5,
    sign: verdict,
    spot: scale.spot(mean),
    bar: scale.extent(low, high),
    value,
    interval: interval ?? [value, value],
  }
}
