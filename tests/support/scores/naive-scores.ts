/**
 * Scores of forecasters by their definition, slowly: the window is cut at
 * every moment at which anything changes, and in each piece everything is looked up anew. It shares
 * no code with the program, so that the two can be compared.
 */
export type NaiveRow = { personId: string; p: number | null; at: number }

export type NaiveInput = {
  /** In the order in which they were written; times in milliseconds. */
  rows: readonly NaiveRow[]
  from: number
  to: number
  outcome: 0 | 1
  /** When somebody stopped being a forecaster, in milliseconds. */
  until?: Readonly<Record<string, number>>
}

export type NaiveScore = {
  brier: number
  log: number
  baseline: number
  peer: number
  edge: number
  crowd: number
  coverage: number
  meanCredence: number
  last: number
}

export function naiveScores(input: NaiveInput): Map<string, NaiveScore> {
  const scores = new Map<string, NaiveScore>()
  for (const person of new Set(input.rows.map((row) => row.personId))) {
    const score = scoreOf(person, input)
    if (score) scores.set(person, score)
  }
  return scores
}

function scoreOf(person: string, input: NaiveInput): NaiveScore | null {
  const pieces = piecesOf(input).map(({ start, end }) => {
    const credences = credencesAt(start, input)
    return { hours: (end - start) / 3_600_000, credences, own: credences.get(person) }
  })
  const mine = pieces.filter((piece) => piece.own !== undefined)
  if (mine.length === 0) return null
  const integral = (of: (p: number, all: number[]) => number) =>
    mine.reduce((sum, { hours, own, credences }) => {
      return sum + hours * of(own!, [...credences.values()])
    }, 0)
  const crowded = mine.filter(({ credences }) => credences.size > 5)
  const crowdTime = crowded.reduce((sum, { hours }) => sum + hours, 0)
  const over = (of: (own: number, others: number[]) => number) =>
    crowded.reduce((sum, { hours, own, credences }) => {
      const others = [...credences].filter(([other]) => other !== person).map(([, p]) => p)
      return sum + hours * of(own!, others)
    }, 0)
  const came = (p: number) => (input.outcome ? p : 1 - p)
  const whole = (input.to - input.from) / 3_600_000
  const covered = integral(() => 1)
  return {
    brier: integral((p) => (1 - came(p)) ** 2) / covered,
    log: integral((p) => Math.log(1 / came(p)) / Math.LN2) / covered,
    baseline: integral((p) => (100 * Math.log(2 * came(p))) / Math.LN2) / whole,
    peer: integral((p, all) => againstGeometricMean(came(p), all.map(came))) / whole,
    edge: over((p, others) => Math.log(came(p) / came(medianOf(others))) / Math.LN2) / whole,
    crowd: crowdTime === 0 ? 0 : over((_, others) => others.length) / crowdTime,
    coverage: covered / whole,
    meanCredence: integral((p) => p) / covered,
    last: mine.at(-1)!.own!,
  }
}

function againstGeometricMean(own: number, all: number[]): number {
  const n = all.length
  if (n === 1) return 0
  const geometricMean = all.reduce((product, p) => product * p ** (1 / n), 1)
  return ((100 * n) / (n - 1)) * Math.log(own / geometricMean)
}

function medianOf(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}

function piecesOf({ rows, until = {}, from, to }: NaiveInput): { start: number; end: number }[] {
  const moments = [from, to, ...rows.map((row) => row.at), ...Object.values(until)]
  const inside = [...new Set(moments)].filter((at) => at >= from && at <= to).sort((a, b) => a - b)
  return inside.slice(1).map((end, i) => ({ start: inside[i]!, end }))
}

/** Who stands at a moment, and with what. */
function credencesAt(moment: number, { rows, until = {} }: NaiveInput): Map<string, number> {
  const standing = new Map<string, number>()
  for (const person of new Set(rows.map((row) => row.personId))) {
    if (moment >= (until[person] ?? Infinity)) continue
    let latest: NaiveRow | null = null
    for (const row of rows) {
      if (row.personId !== person || row.at > moment) continue
      if (!latest || row.at >= latest.at) latest = row
    }
    if (latest && latest.p !== null) standing.set(person, latest.p)
  }
  return standing
}

/** The community's credence, from the definition: each value as often as its weight, halves met. */
export function naiveMedian(values: readonly number[], share = 0.5): number {
  const size = values.length
  const weights = values.map((_, i) => (size <= 2 ? 1 : Math.E ** ((i + 1) ** 0.5 - size ** 0.5)))
  const weightWhere = (holds: (value: number) => boolean) =>
    weights.filter((_, i) => holds(values[i]!)).reduce((sum, weight) => sum + weight, 0)
  const whole = weightWhere(() => true)
  const fits = values.filter(
    (value) =>
      weightWhere((other) => other < value) <= share * whole + 1e-9 &&
      weightWhere((other) => other > value) <= (1 - share) * whole + 1e-9,
  )
  return (Math.min(...fits) + Math.max(...fits)) / 2
}
