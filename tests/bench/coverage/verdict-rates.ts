import type { Region } from '#app/domain/prediction/region.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { type Random, verdictIn, type World } from './worlds.ts'

const WIDTHS = [1, 2, 4, 10, Infinity]
const OUTSIDE = [0.5, 4]

/** Worst rates over all regions and places of the true mean, in %; `decided` is the mean. */
export type Rates = { wrong: number; atBound: number; decided: number }

/** A region of this width whose lower bound lies so far above the true mean of 0. */
const regionAt = (width: number, above: number): Region => ({
  lower: above,
  upper: width === Infinity ? null : above + width,
})

type Setting = { worlds: readonly World[]; k: number; tau: number; draws: number }

export function ratesOf(setting: Setting, random: Random): Rates {
  const rates: Rates = { wrong: 0, atBound: 0, decided: 0 }
  const decided: number[] = []
  for (const world of setting.worlds)
    for (const width of WIDTHS) {
      const share = (above: number) => shares(world, regionAt(width, above), setting, random)
      const inside = share(width === Infinity ? -0.5 : -width / 2)
      const outside = OUTSIDE.map(share)
      const bound = share(0)
      const wrong = [inside.contradicts, ...outside.map(({ supports }) => supports)]
      rates.wrong = Math.max(rates.wrong, ...wrong)
      rates.atBound = Math.max(rates.atBound, bound.supports, bound.contradicts)
      decided.push(
        ...[inside, ...outside].map(({ supports, contradicts }) => supports + contradicts),
      )
    }
  rates.decided = decided.reduce((sum, rate) => sum + rate / decided.length, 0)
  return rates
}

function shares(world: World, region: Region, { k, tau, draws }: Setting, random: Random) {
  const counts: Record<Verdict, number> = { supports: 0, contradicts: 0, inconclusive: 0 }
  for (let i = 0; i < draws; i++) counts[verdictIn(world, region, k, tau, random)] += 1
  const percent = 100 / draws
  return { supports: counts.supports * percent, contradicts: counts.contradicts * percent }
}
