import type { NotCounted, NotCountedWhy } from '#app/domain/prediction/not-counted.ts'

const MOST_KEYS = 4

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, MOST_KEYS)
  const rest = keys.length - shown.length
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

const of = (keys: readonly string[]) => (keys.length > 0 ? `: ${listed(keys)}` : '')

const why: Record<NotCountedWhy, (one: NotCounted) => string> = {
  'in-sample': () => 'it was made from',
  input: () => 'it was computed from',
  'same-group': () => 'for whose group another speaks',
  bare: ({ inside, outside }) => `without error bars (${inside} inside, ${outside} outside)`,
  'unknown-level': () => 'with an interval of unknown level',
  'outside-own-interval': () => 'outside their own interval',
  offered: ({ keys }) => `whose conditions are not known to hold${of(keys)}`,
  'out-of-scope': ({ keys }) => `measured under other conditions${of(keys)}`,
  'not-comparable': () => 'not comparable',
  corrected: () => 'corrected later',
  withdrawn: () => 'of withdrawn experiments',
  excluded: () => 'left out by a curator',
}

export const notCountedWords = {
  title: (count: number) =>
    count === 1
      ? '1 more value, which decides nothing'
      : `${count} more values, which decide nothing`,
  /** `4 it was made from; 5 measured under other conditions: age, lamp`. */
  reasons: (all: readonly NotCounted[]) =>
    all.map((one) => `${one.count} ${why[one.why](one)}`).join('; '),
} as const
