import { same } from '#app/domain/statistics/compare.ts'
import { hundredth } from '#app/domain/statistics/decimal.ts'
import { readNumber } from '#app/domain/statistics/read-number.ts'
import { type Reported, readReported } from '#app/domain/statistics/read-reported.ts'
import type { MeasurementColumn, TypedMeasurement } from './columns.ts'
import type { LimitSide } from './limit.ts'
import type { Note } from './read-uncertainty.ts'

const FIGURES = ['value', 'se', 'sd', 'low', 'high'] as const
type Figure = (typeof FIGURES)[number]

export type TypedNumbers = Record<Figure | 'df' | 'n', number | null>

type ReadNumbers = {
  numbers: TypedNumbers
  unit: string
  /** From which side the value was typed as a limit, as in `< 0.01`. */
  side: LimitSide | null
  /** Whether a column was typed, or came with the value, as the error in `0.34(2)` does. */
  filled(column: MeasurementColumn): boolean
}

/** What the database can count. */
const MOST_RUNS = 2_147_483_647

/**
 * The numbers of a measurement. A value may bring its standard error, and one bound its interval; what
 * is given twice must be the same. In per cent they are counted in `%` where no unit was typed, and are
 * ratios where it is `1`.
 */
export function readNumbers(typed: TypedMeasurement, note: Note): ReadNumbers {
  const read = new Map<Figure, Reported>()
  for (const column of FIGURES) {
    const text = typed[column].trim().replace(/^(?:±|\+\/?-|\\pm) ?(?=[\d.])/, '')
    const answer = text === '' ? null : readReported(column === 'value' ? typed.value : text)
    if (typeof answer === 'string') note(column, answer)
    else if (answer) read.set(column, answer)
  }
  const figures = takeApart(read, note)
  const unit = unitIn(typed.unit.trim(), read, note)
  const scale = (x: number | null) => (x !== null && unit.ratio ? hundredth(x) : x)
  const scaled = FIGURES.map((column) => [column, scale(figures.get(column) ?? null)])
  return {
    numbers: {
      ...(Object.fromEntries(scaled) as Record<Figure, number | null>),
      df: readFreedom(typed.df, note),
      n: readRuns(typed.n, note),
    },
    unit: unit.code,
    side: sideOf(read.get('value')),
    filled: (column) => typed[column].trim() !== '' || figures.has(column as Figure),
  }
}

function takeApart(read: ReadonlyMap<Figure, Reported>, note: Note): Map<Figure, number> {
  const figures = new Map<Figure, number>()
  for (const [column, answer] of read) {
    if (answer.kind === 'value') put(figures, column, answer.value, note)
    else if (answer.kind === 'limit' && column === 'value') figures.set('value', answer.bound)
    else if (answer.kind === 'measured' && column === 'value') {
      figures.set('value', answer.value)
      put(figures, 'se', answer.error, note)
    } else if (answer.kind === 'interval' && (column === 'low' || column === 'high')) {
      put(figures, 'low', answer.low, note)
      put(figures, 'high', answer.high, note)
    } else note(column, MISPLACED[answer.kind])
  }
  return figures
}

const MISPLACED = {
  measured: 'number.error',
  limit: 'number.limit',
  interval: 'number.interval',
} as const

function put(figures: Map<Figure, number>, column: Figure, value: number, note: Note) {
  const before = figures.get(column)
  if (before !== undefined && !same(before, value))
    note(column, column === 'se' ? 'uncertainty.differs' : 'interval.differs')
  figures.set(column, before ?? value)
}

/** The unit of numbers of which some were typed in per cent. Numbers with and without are not mixed. */
function unitIn(typed: string, read: ReadonlyMap<Figure, Reported>, note: Note) {
  const plain = [...read].find(([, answer]) => !answer.percent)
  if (![...read.values()].some(({ percent }) => percent)) return { code: typed, ratio: false }
  if (plain) note(plain[0], 'number.percent-mixed')
  if (typed === '' || /^(?:%|\[?pp\]?|per ?cent(?:age points?)?)$/i.test(typed))
    return { code: typed || '%', ratio: false }
  if (typed !== '1') note('unit', 'number.percent')
  return { code: typed, ratio: true }
}

const sideOf = (value: Reported | undefined): LimitSide | null =>
  value?.kind === 'limit' ? value.side : null

function readFreedom(typed: string, note: Note): number | null {
  if (typed.trim() === '') return null
  const df = readNumber(typed)
  if (typeof df === 'number') return df
  note('df', df)
  return null
}

function readRuns(typed: string, note: Note): number | null {
  if (typed.trim() === '') return null
  const n = readNumber(typed)
  if (typeof n === 'string') note('n', n)
  else if (!(Number.isSafeInteger(n) && n > 0 && n <= MOST_RUNS)) note('n', 'n.wrong')
  else return n
  return null
}
