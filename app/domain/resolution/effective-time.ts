import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** What a piece of evidence says of a prediction, and since when that is public. */
export type PublicEvidence = { verdict: Verdict | null; publicAt: Date }

/** From when the answer could be known, and from which evidence. */
export type EffectiveTime<E> = { at: Date; deciding: E[] }

/** How many moments are asked in one go before they are looked at more closely. */
const MOST_ASKED = 64

/**
 * When the data of the first groups that decide became public: the first moment at which what was
 * public by then says, all together, what was decided. `says` gives the verdict of several pieces of
 * evidence. Those that decide are the ones which say it alone, else all that were public. Null where
 * the whole evidence says something else. Of more than 64 moments, ever closer ones are asked, so that
 * a verdict that came and went in between may be passed over.
 */
export function effectiveTime<E extends PublicEvidence>(
  evidence: readonly E[],
  decided: Verdict,
  says: (known: readonly E[]) => Verdict | null,
): EffectiveTime<E> | null {
  if (evidence.length === 0 || says(evidence) !== decided) return null
  const knownBy = (time: number) => evidence.filter(({ publicAt }) => publicAt.getTime() <= time)
  const moments = [...new Set(evidence.map(({ publicAt }) => publicAt.getTime()))]
  moments.sort((a, b) => a - b)
  const time = firstOf(moments, (moment) => says(knownBy(moment)) === decided)
  if (time === null) return null
  const known = knownBy(time)
  const alone = known.filter(({ verdict }) => verdict === decided)
  return { at: new Date(time), deciding: alone.length > 0 ? alone : known }
}

function firstOf(moments: readonly number[], holds: (at: number) => boolean): number | null {
  const step = Math.ceil(moments.length / MOST_ASKED)
  for (let from = 0; from < moments.length; from += step) {
    const part = moments.slice(from, from + step)
    const last = part.at(-1)
    if (last === undefined || !holds(last)) continue
    return step === 1 ? last : firstOf(part, holds)
  }
  return null
}

/**
 * By what an effective time is known: `computed` from what decides; where the verdict does not, from
 * the first `evidence` that says so, or else the `proposal`; set by a `curator`. Of earlier versions,
 * `stated` by who proposed it, with nothing to compute it from, and `typed` until it has been computed.
 */
export const EFFECTIVE_BASES = [
  'computed',
  'evidence',
  'proposal',
  'curator',
  'stated',
  'typed',
] as const
export type EffectiveBasis = (typeof EFFECTIVE_BASES)[number]
