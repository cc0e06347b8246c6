import type { PoolMethod } from '#app/domain/pooling/pooled.ts'
import type { Dueness } from '#app/domain/prediction/state.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

type Origin = { source: string | null; madeFrom: readonly string[]; footing: string | null }
type Counts = Record<Verdict | 'inside' | 'outside', number>

const tally = {
  supports: (count: number) => (count === 1 ? '1 supports' : `${count} support`),
  contradicts: (count: number) => (count === 1 ? '1 contradicts' : `${count} contradict`),
  inconclusive: (count: number) => `${count} inconclusive`,
  inside: (count: number) => `${count} inside`,
  outside: (count: number) => `${count} outside`,
  bare: (count: number, places: string[]) =>
    `${count} ${count === 1 ? 'value' : 'values'} without error bars: ${places.join(', ')}`,
} as const

const region = {
  within: (lower: string, upper: string) => `∈ [${lower}, ${upper}]`,
  atLeast: (lower: string) => `≥ ${lower}`,
  atMost: (upper: string) => `≤ ${upper}`,
} as const

const poolSays: Record<Verdict, string> = {
  supports: 'The combined estimate supports it',
  contradicts: 'The combined estimate contradicts it',
  inconclusive: 'The combined estimate does not decide yet',
}

const dueOn: Record<Dueness, string> = {
  'open-ended': '',
  later: 'due',
  due: 'due soon,',
  overdue: 'overdue since',
  expired: 'expired on',
  decided: 'decided; deadline',
}

/** A strip in words, for those who do not see it. */
function strip(title: string, counts: Counts): string {
  const { supports, contradicts, inconclusive, inside, outside } = counts
  const bare =
    inside + outside > 0 ? `; without error bars ${inside} inside, ${outside} outside` : ''
  return `${title}: ${supports} support, ${contradicts} contradict, ${inconclusive} inconclusive${bare}`
}

const status = {
  unresolved: 'Registered, not resolved',
  draft: 'Only you can see this draft.',
} as const

const terms = {
  rivals: 'rival predictions on this axis',
  linear: 'linear scale',
  log: 'log scale',
  dimensionless: 'dimensionless',
  asTyped: (text: string) => `stated as ${text}`,
  openEnded: 'Open-ended',
  endOf: 'End of',
  utc: 'in UTC',
  essential: 'Essential: if it is refuted, so is the claim.',
  ownWords: 'In its author’s words:',
  statedFirst: 'Stated first in',
  publicOn: 'public since',
} as const

/** What is folded, in a line; `; ` parts what is told. */
const told = {
  conditions: (lines: readonly string[]) =>
    lines.length > 4
      ? `${lines.slice(0, 4).join('; ')}; ${lines.length - 4} more`
      : lines.join('; '),
  originTitle: 'Source and footing',
  origin: ({ source, madeFrom, footing }: Origin) =>
    [source ?? '', madeFrom.length > 0 ? `made from ${madeFrom.join(', ')}` : '', footing ?? '']
      .filter(Boolean)
      .join('; '),
  combined: (method: string, groups: number) =>
    `${method}; ${groups === 1 ? 'one group' : `${groups} groups`}`,
  clarifications: (count: number) =>
    count === 1 ? 'one, added after registration' : `${count}, added after registration`,
} as const

const chart = {
  title: (title: string) => `Measurements against the region foretold by “${title}”`,
  short: 'Each line that opens lists the first ten of its measurements.',
  all: (count: string) => `List all ${count}`,
  inFile: (count: string) => `All ${count} as CSV`,
  caption:
    'Values with 95 % intervals. A measurement supports when its interval lies inside the region and contradicts when the two are disjoint; without an interval it decides nothing. The size of a mark shows its weight in the combined estimate.',
} as const

const setAside = {
  excluded: (reason: string) =>
    reason ? `left out by a curator: ${reason}` : 'left out by a curator',
  corrected: 'corrected by a later value',
  withdrawn: 'its experiment is withdrawn',
  offered: (keys: string[]) =>
    keys.length > 0
      ? `not known to hold: ${keys.join(', ')}`
      : 'a person has to say whether the conditions hold',
  'out-of-scope': (keys: string[]) => `measured under other conditions: ${keys.join(', ')}`,
  'not-comparable': (reason: string) => (reason ? `not comparable: ${reason}` : 'not comparable'),
  input: 'the prediction was computed from it',
  'no-standard-error': 'an interval of unknown level',
  'outside-own-interval': 'the value lies outside its own interval',
  limit: 'a limit is judged, and not combined',
  'in-sample': 'the prediction was made from these data',
  'same-group': (label: string) => `shares runs or data with ${label}`,
} as const

const methodNames: Record<PoolMethod, string> = {
  reml: 'Random effects (REML)',
  'paule-mandel': 'Random effects (Paule–Mandel)',
  'dersimonian-laird': 'Random effects (DerSimonian–Laird)',
  common: 'Common effect',
}

const pool = {
  differently: 'Combine differently',
  apply: 'Combine',
  usual: 'Back to the usual estimate',
  notUsual:
    'This is not the usual estimate. The status of the prediction goes by the usual one: random effects (REML), each group combined into one estimate, with the interval of Hartung and Knapp.',
  methodNames,
  labels: {
    reml: 'Combined, random effects (REML)',
    'paule-mandel': 'Combined, random effects (Paule–Mandel)',
    'dersimonian-laird': 'Combined, random effects (DerSimonian–Laird)',
    common: 'Combined, common effect',
  } satisfies Record<PoolMethod, string>,
  intervals: '95 % interval of the mean',
  normal: 'normal',
  hartungKnapp: 'Hartung–Knapp, never narrower than normal',
  speaks: (group: string) => `Who speaks for ${group}`,
  combined: 'all of it, combined',
  df: (df: number) => `${df} degrees of freedom`,
  oneOnly: 'One estimate stands for itself: there is nothing to compare it with.',
  notConverged: 'The search for τ² did not settle; the highest likelihood found is shown.',
  showLeaveOneOut: 'Compute it without each measurement in turn',
  verdict: 'Verdict',
  decide: 'Waiting for a decision',
  decideCount: (count: number) => (count === 1 ? '1 measurement' : `${count} measurements`),
  decideLead: 'Whether these count has to be said by a trusted person without a part in them.',
  decideOne: 'decide',
} as const

const registration = {
  toldFrozen: 'frozen on',
  openEnded: 'open-ended',
  frozen: 'Frozen on',
  frozenEnd:
    'The terms above cannot be edited; a clarification is appended, a new version is a new prediction.',
  hash: (hash: string) => `SHA-256 ${hash}`,
  explained: 'SHA-256 of the canonical JSON, chained to the entry before.',
  verify: 'check a copy',
} as const

export const predictionPageWords = {
  tally,
  region,
  poolSays,
  dueOn,
  strip,
  status,
  terms,
  told,
  chart,
  setAside,
  pool,
  registration,
} as const
