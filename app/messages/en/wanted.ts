import type { Unsettled } from '#app/domain/verdict/settle/advice.ts'
import type { WantedOrder } from '#app/domain/wanted/order.ts'

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number) => WORDS[count] ?? String(count)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const more = (count: number, more = true) =>
  `${inWords(count)}${more ? ' more' : ''} independent group${count === 1 ? '' : 's'}`

/** For how many groups an error, as written, is enough; the fewest first, the unit in the first alone. */
type Ways = { groups: number; error: string }[]

type Now = { error: string; groups: number } | null

const because: Record<Unsettled, string> = {
  scatter: 'the groups scatter by more than the region is wide',
  'at-a-bound': 'the estimate lies too close to a bound of the region',
  'groups-disagree': 'groups oppose one another',
}

const alternatives = (ways: Ways): string =>
  ways.map((way) => `, or ${inWords(way.groups)} of ${way.error}`).join('')

const errors = (count: number) => (count === 1 ? 'a standard error' : 'standard errors')

const present = (now: Now): string =>
  now ? ` (now ${now.error} from ${inWords(now.groups)} group${now.groups === 1 ? '' : 's'})` : ''

const settle = {
  title: 'What would settle it',
  see: 'See what to run',
  first: ([first, ...others]: Ways) =>
    first
      ? `A first measurement with a standard error of ${first.error} or less${alternatives(others)}.`
      : '',
  more: ([first, ...others]: Ways, now: Now) =>
    first
      ? `${capital(more(first.groups))} with ${errors(first.groups)} of ${first.error} or less${alternatives(others)}${present(now)}.`
      : '',
  waits: ({ missing, counted }: { missing: number; counted: number }, ways: Ways) => {
    const [first, ...others] = ways
    const waits = `Waits for ${more(missing, counted > 0)}`
    if (!first) return `${waits}.`
    return first.groups === missing
      ? `${waits}; ${missing === 1 ? 'its standard error' : 'their standard errors'} may be as large as ${first.error}${alternatives(others)}.`
      : `${waits}; ${inWords(first.groups)} with standard errors of ${first.error} or less would decide it${alternatives(others)}.`
  },
  clear: (bounds: string) => `A first measurement whose interval lies on one side of ${bounds}.`,
  stuck: (why: Unsettled) => `More of the same will not settle it: ${because[why]}.`,
  repeats: (count: string) =>
    `Runs like the one known would have to be repeated about ${count} times.`,
} as const

const page = {
  title: 'Experiments worth doing',
  lead: (total: number, more: boolean) =>
    total === 0
      ? 'Nothing is known now that one more experiment would decide.'
      : `${more ? `More than ${total}` : total} ${total === 1 ? 'prediction is' : 'predictions are'} undecided and open to measurement. Each says what would decide it 80 times in 100.`,
  list: 'List',
  orders: {
    hangs: 'Most hangs on it',
    divided: 'Most divided',
    easiest: 'Easiest',
  } satisfies Record<WantedOrder, string>,
  range: (page: number, pages: number) => `page ${page} of ${pages}`,
  empty: 'Register a prediction that nothing decides yet, and it is listed here with what would.',
  stuck: 'More of the same will not settle these',
  stuckLead:
    'Look for what differs between the groups, or state the region anew so that the estimate does not lie at its bound.',
  rival: (error: string) => `A standard error of ${error} or less tells it from its rival`,
  region: 'Region',
  hangs: 'Hangs on it',
  nothingHangs: 'no claim would change its status',
  people: 'People',
  believe: (median: string, low: string, high: string, n: number) =>
    `median ${median}, middle half ${low} to ${high} (${n} ${n === 1 ? 'person' : 'people'})`,
  conditions: 'Conditions',
  due: 'Due',
  copy: 'Copy into an experiment',
  about: 'About this list',
  computed: 'How it is computed',
  computedText: [
    'For one, two and three further groups the largest standard error is looked for at which 80 of 100 draws, added to what was measured, decide the prediction by the rule of verdicts.',
    'They are drawn about the combined estimate, with the scatter between groups that was seen; with nothing measured, about the middle of the region and of each rival’s.',
    'So the advice holds if the estimate is about right. A surprise may decide sooner, or not at all.',
  ],
  order: 'Order',
  orderText: 'Claims that would move, then open questions, then how divided people are.',
  take: 'Take it away',
  csv: 'CSV',
} as const

const run = {
  act: 'I will run it',
  running: 'Under way',
  by: 'by',
  /** On the form of a new experiment. */
  already: 'Somebody is at it already:',
  talk: 'Write to them on the page of their experiment before you start; a second group is wanted too, where a prediction waits for several.',
  measures: 'To be measured:',
} as const

const planned = {
  title: (observable: string, prediction: string) => `${observable}, measured for ${prediction}`,
  within: 'To be chosen so that these hold:',
} as const

const rivals = {
  title: 'Rivals',
  lead: 'By their conditions one experiment could test both of a pair, and no value lies in both regions. One measurement alone, drawn about the middle of either, contradicts the other 80 times in 100 if its standard error is no larger than this.',
  pair: 'Rivals',
  regions: 'What each allows, and what was measured',
  strip: (names: string) => `The regions of ${names} and the measured values on one axis`,
  tells: (error: string, names: string) =>
    `One measurement by an independent group with a standard error of ${error} or less tells ${names} apart.`,
  all: 'All rivals',
  error: 'Standard error that tells them apart',
  orLess: (error: string) => `${error} or less`,
  none: 'not with any error that was tried',
} as const

export const wantedWords = { settle, page, run, planned, rivals } as const
