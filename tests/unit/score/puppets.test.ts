import { expect, test } from 'vitest'
import type { ForecasterScore } from '#app/domain/score/tally.ts'
import { scoreForecasters } from '#app/domain/score/time-average.ts'

const DRAWS = 250
const at = new Date(Date.UTC(2026, 2, 1))
const end = new Date(Date.UTC(2026, 3, 1))

/** Numbers in [0, 1) that are the same in every run. */
function numbersFrom(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return (state + 0.5) / 4_294_967_296
  }
}

type Draw = { own: number; honest: number[] }
type Setting = (people: number, next: () => number) => Draw

const normal = (next: () => number) =>
  Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())

const credence = (logit: number) => Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-logit))))

/** People who see the same matter, each with an error of .8 in the logit. */
const informed: Setting = (people, next) => {
  const matter = 0.5 + normal(next)
  const one = () => credence(matter + 0.8 * normal(next))
  return { own: one(), honest: Array.from({ length: people }, one) }
}

/** People who know nothing of the matter nor of one another. */
const scattered: Setting = (people, next) => {
  const one = () => 0.01 + 0.98 * next()
  return { own: one(), honest: Array.from({ length: people }, one) }
}

function scoreOf({ own, honest }: Draw, puppets: number): ForecasterScore {
  const all = [own, ...honest, ...Array.from({ length: puppets }, () => 0.01)]
  const scoring = scoreForecasters({
    rows: all.map((p, person) => ({ personId: String(person), p, at })),
    registeredAt: at,
    effectiveAt: end,
    deadline: null,
    outcome: 'confirmed',
  })
  const mine = scoring.ok ? scoring.forecasters[0] : undefined
  if (!mine) throw new Error('nobody is scored')
  return mine
}

/** What second accounts at .01 bring somebody on a prediction that comes true. */
function gains(setting: Setting, honest: number, puppets: number) {
  const next = numbersFrom(1000 * honest + puppets)
  const all = Array.from({ length: DRAWS }, () => {
    const draw = setting(honest, next)
    const [without, having] = [scoreOf(draw, 0), scoreOf(draw, puppets)]
    return { peer: having.peer - without.peer, edge: having.edge - without.edge }
  })
  const over = (which: 'peer' | 'edge') => ({
    mean: all.reduce((sum, gain) => sum + gain[which], 0) / DRAWS,
    largest: Math.max(...all.map((gain) => gain[which])),
  })
  return { peer: over('peer'), edge: over('edge') }
}

/** Every number of each, told so that the bounds below can be judged. */
const table = (name: string, setting: Setting) =>
  [2, 5, 10].flatMap((honest) =>
    [1, 2, 3, 4, 5].map((puppets) => {
      const { peer, edge } = gains(setting, honest, puppets)
      console.info(
        `${name}: ${honest} honest, ${puppets} second accounts: peer mean ${peer.mean.toFixed(1)}, ` +
          `largest ${peer.largest.toFixed(1)}; edge mean ${edge.mean.toFixed(3)}, largest ${edge.largest.toFixed(3)} bits`,
      )
      return { honest, puppets, peer, edge }
    }),
  )

test('second accounts inflate the peer score and hardly the edge over a crowd of honest people', () => {
  const all = table('informed people', informed)
  const of = (honest: number, puppets: number) =>
    all.find((one) => one.honest === honest && one.puppets === puppets)
  expect(of(5, 1)?.edge.mean).toBeLessThan(0.2)
  expect(of(10, 1)?.edge.mean).toBeLessThan(0.1)
  for (const { honest, peer, edge, puppets } of all) {
    expect(peer.mean).toBeGreaterThan(20)
    if (honest > puppets) expect(edge.mean, `${honest} and ${puppets}`).toBeLessThan(1.5)
  }
})

test('among two honest people there is no crowd until second accounts are more than they', () => {
  for (const setting of [informed, scattered]) {
    expect(gains(setting, 2, 2).edge).toEqual({ mean: 0, largest: 0 })
    expect(gains(setting, 2, 3).edge.mean).toBeGreaterThan(1)
  }
})

test('where people know nothing of one another a second account is still worth a fraction of a bit', () => {
  expect(gains(scattered, 5, 1).edge.mean).toBeLessThan(0.4)
})
