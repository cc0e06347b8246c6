import type { Position } from '#app/domain/verdict/verdict.ts'
import type { WhyAside } from './set-aside.ts'

type Limit = 'limit'
type Bare = 'bare' | 'unknown-level'
/** Why a value decides nothing, in kinds; a limit decides, though it is never pooled. */
export type NotCountedWhy = Exclude<WhyAside['kind'], Limit | 'no-standard-error'> | Bare

/** `keys`: the conditions at which those of a kind fail, the most frequent first. */
export type NotCounted = {
  why: NotCountedWhy
  count: number
  keys: string[]
  inside: number
  outside: number
}

type Measured = { aside: WhyAside | null; judgement: { position: Position } }

const ORDER = [
  'in-sample',
  'input',
  'same-group',
  'bare',
  'unknown-level',
  'outside-own-interval',
  'offered',
  'out-of-scope',
  'not-comparable',
  'corrected',
  'withdrawn',
  'excluded',
] as const satisfies readonly NotCountedWhy[]

/** How many values decide nothing, by kind of reason; every kind once, in a fixed order. */
export function notCounted(measurements: readonly Measured[]): NotCounted[] {
  const found = measurements.flatMap(({ aside, judgement }) => {
    const why = aside && whyOf(aside)
    const keys = aside && 'keys' in aside ? aside.keys : []
    return why ? [{ why, keys, position: judgement.position }] : []
  })
  return ORDER.flatMap((why) => {
    const own = found.filter((one) => one.why === why)
    const inside = own.filter(({ position }) => position === 'inside').length
    const keys = byFrequency(own.flatMap((one) => one.keys))
    return own.length > 0
      ? [{ why, count: own.length, keys, inside, outside: own.length - inside }]
      : []
  })
}

function whyOf(aside: WhyAside): NotCountedWhy | null {
  if (aside.kind === 'limit') return null
  if (aside.kind === 'no-standard-error') return aside.bare ? 'bare' : 'unknown-level'
  return aside.kind
}

function byFrequency(keys: string[]): string[] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key)
}
