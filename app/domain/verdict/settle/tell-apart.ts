import type { Region } from '#app/domain/prediction/region.ts'
import type { Terms } from '../terms.ts'
import { judge } from '../verdict.ts'
import { clears, DRAWS } from './clears.ts'
import { drawnEstimate } from './drawn-estimate.ts'
import { boundsOnScale, middleOf } from './expected-values.ts'
import { largestError } from './largest-error.ts'
import { seededNormals } from './seeded-normals.ts'

type Foretold = { id: string; terms: Terms }

/**
 * The largest error of one measurement, alone, that tells two rivals apart: drawn about the middle of
 * what either foretells, it contradicts the other 80 times in 100. Of a rival without a middle only
 * the other's is asked; null where neither has one, and where no error on the grid is small enough.
 */
export function* errorThatTells(a: Foretold, b: Foretold): Generator<void, number | null> {
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  const normals = seededNormals(`${first.id} ${second.id}`, DRAWS)
  const asked = [
    { about: middleOf(a.terms.region, a.terms), against: b.terms },
    { about: middleOf(b.terms.region, b.terms), against: a.terms },
  ].flatMap(({ about, against }) => (about === null ? [] : [{ about, against }]))
  if (asked.length === 0) return null
  return yield* largestError({ most: spanOf(a.terms, b.terms) }, function* (error) {
    for (const { about, against } of asked) {
      const tells = (draw: number) => {
        const y = about + error * (normals[draw] ?? 0)
        return judge(drawnEstimate(y, error, against.scale), against).verdict === 'contradicts'
      }
      if (!(yield* clears(tells))) return false
    }
    return true
  })
}

/** As far as the finite bounds of two regions lie from one another, on the scale. */
function spanOf(...all: Terms[]): number {
  const bounds = all
    .flatMap((terms) => Object.values(boundsOnScale(terms.region, terms)))
    .filter(Number.isFinite)
  return Math.max(...bounds) - Math.min(...bounds)
}

/** How far two regions lie apart on the scale; 0 where they meet. */
export function gapBetween(a: Region, b: Region, terms: Omit<Terms, 'region' | 'rule'>): number {
  const [one, other] = [boundsOnScale(a, terms), boundsOnScale(b, terms)]
  return Math.max(0, other.low - one.high, one.low - other.high)
}
