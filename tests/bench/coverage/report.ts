import { estimateOf } from '#app/domain/measurement/uncertainty.ts'
import { combineAnalyses } from '#app/domain/pooling/combine.ts'
import { pool } from '#app/domain/pooling/pool.ts'
import { quantileFor } from '#app/domain/statistics/quantile-for.ts'
import { seeded } from '#tests/support/pooling/seeded.ts'
import { type Rates, ratesOf } from './verdict-rates.ts'
import { EQUAL, OWN, type Random, UNEQUAL, type World } from './worlds.ts'

type Print = (line: string) => void

const TAUS = [0, 1, 3]

/** Worst rates of wrong decisions, and at a bound, that were found when the rule was made. */
const EXPECTED: Record<number, [wrong: number[], atBound: number[]]> = {
  1: [
    [2, 10, 44],
    [3, 11, 44],
  ],
  2: [
    [0.1, 2.5, 14],
    [0.7, 3.7, 15],
  ],
  3: [
    [0.1, 1, 5],
    [0.2, 1.9, 5],
  ],
  5: [
    [0.1, 0.7, 3],
    [0.4, 1.9, 3.2],
  ],
  10: [
    [0.1, 0.9, 2],
    [1.9, 2.9, 3],
  ],
  20: [
    [0.1, 0.9, 2],
    [1.9, 2.9, 3],
  ],
}

/** Prints how often 95 % intervals miss and verdicts are wrong, in %, from seeded draws. */
export function reportCoverage(draws: number, print: Print) {
  const random = seeded(95)
  print(`95 % intervals, misses in % (${10 * draws} draws each; no more than 6.5 is asked for)`)
  for (const n of [2, 3, 5])
    print(`  sd over n = ${n}: ${text(missesOfRuns(n, 10 * draws, random))}`)
  for (const n of [2, 3, 5]) {
    const rates = TAUS.map((tau) => text(missesOfGroup(n, tau, 10 * draws, random)))
    print(`  two analyses of the same n = ${n} runs, scatter 0, s, 3s: ${rates.join(', ')}`)
  }
  for (const world of [EQUAL, UNEQUAL])
    for (const k of [2, 3, 5, 10]) {
      const rates = TAUS.map((tau) => text(missesOfPool(world, k, tau, 10 * draws, random)))
      print(`  pool of k = ${k}, ${world.name}, τ = 0, s, 3s: ${rates.join(', ')}`)
    }
  print('')
  print(`Verdicts, worst rates in % over regions and places (${draws} draws each), τ = 0, s, 3s`)
  const found = (worlds: World[], k: number) =>
    TAUS.map((tau) => ratesOf({ worlds, k, tau, draws }, random))
  for (const [k, [wrong, atBound]] of Object.entries(EXPECTED)) {
    print(`  k = ${k}: ${ratesText(found([EQUAL, UNEQUAL], Number(k)))}`)
    print(`    expected: wrong ${wrong.join(', ')}; at a bound ${atBound.join(', ')}`)
  }
  for (const world of OWN) {
    print('')
    print(`  ${world.name}`)
    for (const k of [2, 3, 5, 10]) print(`  k = ${k}: ${ratesText(found([world], k))}`)
  }
}

function ratesText(rates: Rates[]): string {
  const of = (name: keyof Rates) => rates.map((one) => text(one[name])).join(', ')
  return `wrong ${of('wrong')}; at a bound ${of('atBound')}; decided (mean) ${of('decided')}`
}

const text = (percent: number) => percent.toFixed(1)

function missesOfRuns(n: number, draws: number, random: Random): number {
  return missed(draws, () => {
    const runs = Array.from({ length: n }, () => random.normal())
    const mean = runs.reduce((sum, x) => sum + x / n, 0)
    const sd = Math.sqrt(runs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1))
    return estimateOf(mean, { kind: 'sd', sd, n }, 'linear')
  })
}

/** Analyses differ by τ of the true standard error, and each takes its error from the same runs. */
function missesOfGroup(n: number, tau: number, draws: number, random: Random): number {
  return missed(draws, () => {
    const runs = Array.from({ length: n }, () => random.normal())
    const mean = runs.reduce((sum, x) => sum + x / n, 0)
    const v = runs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) / n
    const scattered = () => mean + (tau / Math.sqrt(n)) * random.normal()
    const own = { v, df: n - 1 }
    const whole = combineAnalyses([
      { y: scattered(), ...own },
      { y: scattered(), ...own },
    ])
    const reach = quantileFor(0.95, whole.df) * Math.sqrt(whole.v)
    return { low: whole.y - reach, high: whole.y + reach }
  })
}

function missesOfPool(world: World, k: number, tau: number, draws: number, random: Random) {
  return missed(draws, () =>
    pool(
      Array.from({ length: k }, (_, group) => {
        const error = world.error(group, random)
        const y = tau * random.normal() + error * random.normal()
        return { id: `${group}`, y, v: error ** 2 }
      }),
    ),
  )
}

type Bounds = { low: number | null; high: number | null }

function missed(draws: number, draw: () => Bounds | null): number {
  let misses = 0
  for (let i = 0; i < draws; i++) {
    const { low, high } = draw() ?? { low: null, high: null }
    if (low === null || high === null || low > 0 || high < 0) misses += 1
  }
  return (100 * misses) / draws
}
