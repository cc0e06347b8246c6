import { crossedPair } from '#app/domain/summary/crossed.ts'
import { type ObservedBasis, observableSentenceOf } from '#app/domain/summary/observable.ts'
import type { ObservedCounts } from '#app/domain/summary/observable-message.ts'
import type { Summary } from '#app/domain/summary/summary.ts'
import { reader } from '#db/client.ts'
import {
  bestByObservable,
  contradictedTogether,
  measuredByObservable,
  type ObservedFigure,
  standingByObservable,
} from '#db/queries/observed.ts'
import { madeFromNumbers } from '#db/queries/summaries.ts'
import type { Reader } from '#db/types.ts'
import { versionCache } from '#db/version-cache.ts'

/** Of all observables at once; among more the others are told without an estimate. */
const MOST_FIGURES = 5_000
const MOST_COMPARED = 300

type Bases = Map<string, ObservedBasis>

const kept = versionCache<Bases>(1)

/** What is known of observables, from what is public: the same for everybody. */
export async function observableSentences(all: { id: string; name: string }[]) {
  const [one, ...others] = all
  const bases =
    one && others.length === 0
      ? await observedBases(reader(), one.id)
      : await kept('', () => observedBases(reader(), null))
  return new Map<string, Summary>(
    all.map((measured) => [
      measured.id,
      observableSentenceOf(bases.get(measured.id) ?? NOTHING, measured),
    ]),
  )
}

const NOTHING: ObservedBasis = {
  measured: { values: 0, withError: 0, groups: 0 },
  best: null,
  counts: { n: 0, supported: 0, contradicted: 0 },
  crossed: null,
}

async function observedBases(q: Reader, id: string | null): Promise<Bases> {
  const [standing, measured, best, contradicted] = await Promise.all([
    standingByObservable(q, id),
    measuredByObservable(q, id),
    bestByObservable(q, id, MOST_FIGURES),
    contradictedTogether(q, id, MOST_COMPARED),
  ])
  const crossed = await crossedAmong(q, contradicted)
  const ids = [...standing, ...measured].flatMap((row) => row.id ?? [])
  return new Map(
    [...new Set(ids)].map((one) => [
      one,
      {
        measured: measured.find((row) => row.id === one) ?? NOTHING.measured,
        counts: countsOf(standing.filter((row) => row.id === one)),
        best: bestOf(best.filter(({ observableId }) => observableId === one)),
        crossed: crossed.get(one) ?? null,
      },
    ]),
  )
}

type Standing = { status: string; verdict: string | null; count: number }

function countsOf(rows: readonly Standing[]): ObservedCounts {
  const sum = (which: (row: Standing) => boolean) =>
    rows.filter(which).reduce((total, row) => total + row.count, 0)
  const outcomes = ['confirmed', 'refuted', 'ambiguous', 'annulled']
  const says = (outcome: string, verdict: string) => (row: Standing) =>
    row.status === outcome || (row.verdict === verdict && !outcomes.includes(row.status))
  return {
    n: sum(() => true),
    supported: sum(says('confirmed', 'supports')),
    contradicted: sum(says('refuted', 'contradicts')),
  }
}

/** Among equals the essential one, then the older, as a question takes its estimate. */
function bestOf(rows: readonly ObservedFigure[]): ObservedBasis['best'] {
  const [best] = rows.toSorted(
    (a, b) => Number(b.essential) - Number(a.essential) || a.number - b.number,
  )
  if (!best?.summary) return null
  const disagree = best.verdictReason?.key === 'groups-disagree'
  return { figure: best.summary.figure, groups: best.summary.groups, disagree }
}

/** The first pair of each observable whose predictions are contradicted by each other's data. */
async function crossedAmong(q: Reader, rows: readonly ObservedFigure[]) {
  const found = new Map<string, NonNullable<ObservedBasis['crossed']>>()
  if (rows.length === 0) return found
  const made = await madeFromNumbers(
    q,
    rows.map(({ id }) => id),
  )
  const madeFrom = new Map<string, number[]>()
  for (const { id, number } of made) madeFrom.set(id, [...(madeFrom.get(id) ?? []), number])
  for (const observableId of new Set(rows.map((row) => row.observableId))) {
    const own = rows.filter((row) => row.observableId === observableId)
    const pair = crossedPair(
      own.map(({ verdictReason, ...row }) => ({
        ...row,
        against: verdictReason?.named.flatMap(({ experiments }) => experiments) ?? [],
      })),
      madeFrom,
    )
    if (pair) found.set(observableId, { a: told(own, pair.a), b: told(own, pair.b) })
  }
  return found
}

const told = (rows: readonly ObservedFigure[], number: number) => ({
  number,
  figure: rows.find((row) => row.number === number)?.summary?.figure ?? null,
})
