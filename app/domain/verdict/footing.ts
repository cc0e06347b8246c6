import { concluded } from './assess.ts'
import { type Attached, groupId } from './attached.ts'
import { USUAL_POOL } from './outcome.ts'
import type { Terms } from './terms.ts'
import type { Verdict } from './verdict.ts'

/** On what a decided verdict stands: data that came after registration, or (`known`) such as were there. */
export const FOOTINGS = ['foretold', 'known'] as const
export type Footing = (typeof FOOTINGS)[number]

/** Whether what is decided as before stands on another footing. What had none, or has none, took no other. */
export const isRefooted = (was: Footing | null | undefined, is: Footing | null): boolean =>
  Boolean(was && is && was !== is)

/**
 * The footing of a verdict: *foretold* where the groups whose data became public only after
 * registration (`later`, by the ids of measurements) decide the same way by themselves, by the same
 * rule. A group with an older member is old, whatever became of that member, and so is one with data
 * that made the prediction. Null for what is not decided.
 */
export function footingOf(
  attached: readonly Attached[],
  terms: Terms,
  { verdict, later }: { verdict: Verdict; later: ReadonlySet<string> },
): Footing | null {
  if (verdict === 'inconclusive') return null
  const old = new Set(attached.filter((one) => one.inSample || !later.has(one.id)).map(groupId))
  const fresh = attached.filter((one) => !old.has(groupId(one)))
  if (fresh.length === 0) return 'known'
  return concluded(fresh, terms, USUAL_POOL).verdict.verdict === verdict ? 'foretold' : 'known'
}

type Dated = { id: string; correctsId: string | null; storedAt: Date }

/** The ids of those that `isLater`, but for corrections of older ones: they say what was known anew. */
export function laterOf<M extends Dated>(
  measured: readonly M[],
  isLater: (one: M) => boolean,
): Set<string> {
  const known = new Set(measured.map(({ id }) => id))
  const later = new Set<string>()
  for (const one of measured.toSorted((a, b) => a.storedAt.getTime() - b.storedAt.getTime())) {
    const corrects = one.correctsId !== null && known.has(one.correctsId) ? one.correctsId : null
    if (isLater(one) && (corrects === null || later.has(corrects))) later.add(one.id)
  }
  return later
}
