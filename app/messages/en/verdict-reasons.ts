import type { NamedReason, NamedSide } from '#app/domain/verdict/named-reason.ts'
import type { VerdictReasonKey } from '#app/domain/verdict/reason.ts'

const LISTED = 6

/** `E1`, `E1 and E2`, `E1, E2, E3 and 4 others`. */
function names(experiments: readonly number[]): string {
  const all = experiments.map((number) => `E${number}`)
  const rest = all.length - LISTED
  const shown = rest > 1 ? [...all.slice(0, LISTED), `${rest} others`] : all
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

const LIE = { above: 'above', below: 'below', in: 'inside' } as const

/** `E9 lies above, E1 and E2 lie inside`. */
function place({ side, experiments }: NamedSide): string {
  const one = experiments.length === 1
  if (side === null) return names(experiments)
  if (side === 'open') return `${names(experiments)} ${one ? 'decides' : 'decide'} nothing`
  return `${names(experiments)} ${one ? 'lies' : 'lie'} ${LIE[side]}`
}

/** Groups of one experiment may lie on several sides. */
function places({ named }: NamedReason): string {
  const all = named.map(({ experiments }) => names(experiments))
  const sides = named.flatMap(({ side }) => (side === null || side === 'open' ? [] : [LIE[side]]))
  const [first] = all
  return all.length > 1 && sides.length === all.length && all.every((one) => one === first)
    ? `values of ${first} lie ${sides.join(' and ')}`
    : named.map(place).join(', ')
}
const allNames = ({ named }: NamedReason) => names(named.flatMap(({ experiments }) => experiments))

const inBrackets = (reason: NamedReason) =>
  reason.named.length > 0 ? ` (${allNames(reason)})` : ''

const howMany = ({ named }: NamedReason) =>
  named.reduce((sum, { experiments }) => sum + experiments.length, 0)

/** `E4 does not decide alone` */
const placesLeft = (reason: NamedReason) =>
  `${allNames(reason)} ${howMany(reason) === 1 ? 'does' : 'do'} not decide alone`

function straddling(reason: NamedReason): string {
  if (reason.named.length === 0) return 'the interval reaches over a bound of the region'
  return howMany(reason) === 1
    ? `the interval of ${allNames(reason)} reaches over a bound of the region`
    : `the intervals of ${allNames(reason)} reach over a bound of the region`
}

const groups = (count: number) => (count === 1 ? '1 more group' : `${count} more groups`)

type Words = {
  /** After the verdict, where a status stands in a line. */
  short: (count: number) => string
  /** As a clause that names the experiments. */
  full: (reason: NamedReason) => string
}

/** On what a verdict rests, or what is missing. */
export const verdictReasons: Record<VerdictReasonKey, Words> = {
  'one-group': {
    short: () => 'by one group',
    full: (reason) =>
      `rests on one group, ${allNames(reason)}, which cannot show how much groups differ`,
  },
  pooled: {
    short: (count) => `by ${count} groups`,
    full: (reason) =>
      `the interval of the combined estimate of ${reason.count} groups decides${inBrackets(reason)}`,
  },
  'one-opposes': {
    short: () => 'a group decides otherwise',
    full: (reason) => `no more than one group in ten decides otherwise: ${places(reason)}`,
  },
  'each-group-alone': {
    short: () => 'each group alone',
    full: (reason) => `each group decides it alone, and all the same way: ${places(reason)}`,
  },
  'decided-by-some': {
    short: () => 'by some, the others agree',
    full: (reason) => `decided by ${allNames(reason)}; the others agree`,
  },
  'too-few-groups': {
    short: (count) => `waits for ${groups(count)}`,
    full: ({ count }) => `waits for ${groups(count)}`,
  },
  'groups-disagree': {
    short: () => 'groups disagree',
    full: (reason) => `groups disagree: ${places(reason)}`,
  },
  'analyses-disagree': {
    short: () => 'analyses of one group disagree',
    full: (reason) => `the analyses of one group disagree: ${allNames(reason)}`,
  },
  scatter: {
    short: () => 'groups scatter',
    full: (reason) => `the groups differ by more than their errors explain: ${places(reason)}`,
  },
  vague: {
    short: () => 'too vague',
    full: (reason) =>
      reason.named.length === 0
        ? 'the interval is wider than the region'
        : `the combined interval is wider than the region; ${placesLeft(reason)}`,
  },
  straddles: {
    short: () => 'reaches over a bound',
    full: (reason) => straddling(reason),
  },
  'beyond-numbers': {
    short: () => 'errors too far apart',
    full: (reason) => `their errors are too far apart to be combined${inBrackets(reason)}`,
  },
  'level-too-low': {
    short: () => 'level of the limit too low',
    full: (reason) => `the level of the limit is too low: ${allNames(reason)}`,
  },
  'unknown-level': {
    short: () => 'level of the interval not known',
    full: (reason) => `the level of the interval is not known: ${allNames(reason)}`,
  },
  'outside-own-interval': {
    short: () => 'value outside its own interval',
    full: (reason) => `the value lies outside its own interval: ${allNames(reason)}`,
  },
  'outside-domain': {
    short: () => 'value that cannot be',
    full: (reason) => `the observable cannot have such a value: ${allNames(reason)}`,
  },
  'no-uncertainty': {
    short: () => 'no error bars',
    full: (reason) => `no error bars: ${allNames(reason)}`,
  },
  'in-sample-only': {
    short: () => 'made from these data only',
    full: (reason) => `made from these data only: ${allNames(reason)}`,
  },
  'nothing-measured': {
    short: () => 'not measured',
    full: () => 'no measurement counts yet',
  },
}

/** What is true without a name; all others are told in short where nobody may be named. */
const NAMELESS: readonly VerdictReasonKey[] = [
  'pooled',
  'too-few-groups',
  'vague',
  'straddles',
  'beyond-numbers',
  'nothing-measured',
]

/** The same as a sentence of its own. */
export function reasonSentence(reason: NamedReason): string {
  const { short, full } = verdictReasons[reason.key]
  const told = reason.named.length > 0 || NAMELESS.includes(reason.key)
  const clause = told ? full(reason) : short(reason.count)
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`
}
