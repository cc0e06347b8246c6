import { offScale } from '#app/domain/statistics/transform.ts'
import type { Assessment } from '../assess.ts'
import type { Attached } from '../attached.ts'
import type { Terms } from '../terms.ts'
import type { Settling, Unsettled, Way } from './advice.ts'
import { clears } from './clears.ts'
import { boundsOnScale, middleOf } from './expected-values.ts'
import { type Decides, furtherGroups } from './further-groups.ts'
import { largestError, smallestError } from './largest-error.ts'
import { presentOf } from './present.ts'
import { repeatsFor } from './repeats.ts'

/** So many groups are looked at, and so many further ones where the rule asks for more than three. */
const MOST_GROUPS = 100
const MOST_FURTHER = 12
const USUAL_FURTHER = 3

type Open = {
  seed: string
  attached: readonly Attached[]
  terms: Terms
  assessed: Pick<Assessment, 'groups' | 'pooled' | 'verdict'>
  /** What rivals foretell. */
  rivals: readonly Terms['region'][]
  /** The scatter of single runs, on the scale, where one is known. */
  sd: number | null
}

/**
 * What would settle a prediction that is not decided: for 1, 2 and 3 further groups the largest error
 * on a grid of 24 steps a decade at which at least 80 % of 2,000 seeded draws y ~ N(θ, s² + τ²), added
 * to what is there, decide it by the rule of verdicts. θ and τ are those of the pool; with nothing
 * measured θ is the middle of what it and each rival foretells, in turn, and τ = 0. It is found by
 * drawing, because a closed formula promises power that the rule does not have. A generator, so that
 * a caller may let others go first. Null where there is no end of groups to look at.
 */
export function* settlingOf(open: Open): Generator<void, Settling | null> {
  const { terms, assessed, sd } = open
  const counted = assessed.groups.length
  if (counted > MOST_GROUPS) return null
  const search = searchIn(open)
  const missing = Math.max(0, terms.rule.groupsAtLeast - counted)
  const tried = search.values.length === 0 ? [] : furtherCounts(missing)
  const ways: Way[] = []
  for (const groups of tried) {
    const error = yield* search.largest(groups, ways.at(-1)?.error)
    if (error !== null) ways.push({ groups, error })
  }
  const [first] = ways
  return {
    counted,
    missing,
    now: assessed.pooled?.se ?? null,
    around: search.values.map((value) => offScale(value, terms.scale)),
    ways,
    unsettled: tried.length > 0 && !first ? yield* reasonOf(assessed.verdict, search) : null,
    repeats: first && sd ? repeatsFor(sd, first.error, terms.rule.level) : null,
  }
}

type Search = ReturnType<typeof searchIn>

function searchIn(open: Open) {
  const { seed, attached, terms, assessed } = open
  const values = expected(open)
  const present = presentOf(attached, terms)
  const drawn = (count: number) => furtherGroups(present, terms, { count, seed })
  const tau2 = assessed.pooled?.tau2 ?? 0
  const most = errorToStartFrom(open, values)
  return {
    values,
    *largest(count: number, least?: number) {
      const decides = drawn(count)
      return yield* largestError({ most, least }, (error) =>
        enough(decides, { values, error, tau2 }),
      )
    },
    /** Whether the smallest error would do, if the groups did not scatter. */
    *withoutScatter() {
      const error = smallestError(most)
      return yield* enough(drawn(USUAL_FURTHER), { values, error, tau2: 0 })
    },
  }
}

type Tried = { values: readonly number[]; error: number; tau2: number }

/** Whether 80 % decide whichever of the values is the true one. */
function* enough(decides: Decides, { values, error, tau2 }: Tried): Generator<void, boolean> {
  for (const about of values)
    if (!(yield* clears((draw) => decides(draw, { about, error, tau2 })))) return false
  return true
}

/** Fewer than are missing by the rule cannot decide. */
function furtherCounts(missing: number): number[] {
  if (missing > MOST_FURTHER) return []
  const least = Math.max(1, missing)
  const most = Math.max(least, USUAL_FURTHER)
  return Array.from({ length: most - least + 1 }, (_, i) => least + i)
}

function expected({ assessed: { pooled }, terms, rivals }: Open): number[] {
  if (pooled) return [pooled.mean]
  return [terms.region, ...rivals].flatMap((region) => middleOf(region, terms) ?? [])
}

/** Twice the largest of the lengths that matter: no error so large tells anything. */
function errorToStartFrom({ terms, assessed: { groups } }: Open, values: readonly number[]) {
  const { low, high } = boundsOnScale(terms.region, terms)
  const lengths = [
    high - low,
    ...values.flatMap((value) => [Math.abs(value - low), Math.abs(high - value)]),
    ...groups.map(({ v }) => Math.sqrt(v ?? 0)),
  ]
  return 2 * Math.max(...lengths.filter(Number.isFinite))
}

function* reasonOf({ opposed }: Assessment['verdict'], search: Search): Generator<void, Unsettled> {
  if (opposed) return 'groups-disagree'
  return (yield* search.withoutScatter()) ? 'scatter' : 'at-a-bound'
}
