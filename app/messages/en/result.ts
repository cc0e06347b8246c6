import type { ErrorKind } from '#app/domain/result/typed-measurement.ts'

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number) => WORDS[count] ?? String(count)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const ordinal = (place: number) => ORDINALS[place] ?? `${place}th`

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

function queuePlace(before: number, days: number): string {
  const place =
    before === 0
      ? 'It is the next'
      : `${before === 1 ? 'One is' : `${capital(inWords(before))} are`} before it`
  const waits = days === 0 ? 'since today' : `for ${days} ${days === 1 ? 'day' : 'days'}`
  return `${place}; the oldest waits ${waits}.`
}

const errorKinds: Record<ErrorKind, string> = {
  se: 'the standard error',
  sd: 'the spread of single runs',
  half: 'half of the 95 % interval',
}

/** Adding a result to a prediction: its form, what is said of it before and after it is stored. */
export const resultWords = {
  act: 'Add a result',
  resultFor: 'Result for',
  title: (name: string) => `Add a result to ${name}`,
  lead: 'The value, the conditions, where it comes from, and a look at what it says. The experiment is made behind it.',
  longForm: 'The long form, for tables and protocols',
  middleNote: 'The middle of the interval that was reported.',
  experimentTitle: (observable: string, prediction: string) => `${observable}, for ${prediction}`,
  readFrom: (work: string, place: string) =>
    `The value as published${work ? ` in ${work}` : ''}${place ? `, ${place}` : ''}.`,
  sections: {
    value: 'Value',
    conditions: 'Conditions',
    source: 'Where it comes from',
    says: 'What it says',
  },
  valueHint:
    'As you would write it: 1.02 ± 0.03, 1.02(3), 1.02 [0.96, 1.08], < 1.1. A decimal comma is read too.',
  noUnit: 'no unit',
  errorIs: 'The number behind ± is',
  errorKinds,
  level: 'Level',
  levelHint: 'Of an interval or a limit, such as 95 %. Without one it decides nothing.',
  runs: 'Runs',
  runsHint: 'How many are behind the value.',
  method: 'Method',
  conditionsLead: (name: string) =>
    `What ${name} asks for. A result measured otherwise is stored too, and stands apart.`,
  noConditions: (name: string) => `${name} asks for none.`,
  scopeLead: (name: string) =>
    `${name} says in words when it holds. Somebody without a part in it will say whether your value fits; what you write of it helps them.`,
  asAsked: (name: string) => `as ${name} asks`,
  allAsAsked: (name: string) => `All as ${name} asks`,
  another: 'another',
  itsValue: 'its value',
  valueOf: (key: string) => `Another value of ${key}`,
  notKnown: 'not known',
  asks: (name: string, conditions: readonly string[]) => `${name} asks for ${listed(conditions)}`,
  more: 'State another condition',
  moreHint: 'One a line, such as: temperature = 18 [°C]',
  whose: 'Whose numbers are they?',
  kinds: {
    original: 'our own runs',
    reported: 'published by others',
    derived: 'computed from published numbers',
  },
  done: 'What was done',
  doneHint:
    'Two or three sentences that let somebody repeat it: what was varied, what was held, how the error was found.',
  runStart: 'Runs began on',
  runStartHint: 'A day such as 2026-11-20, if known.',
  runStartOwn: (name: string) =>
    `You made ${name}: only runs that began after it was registered can make it foretold.`,
  authors: 'Done by',
  source: 'Source',
  sourceHint: 'A DOI, an arXiv id or an address.',
  place: 'Place in it',
  placeHint: 'Table, figure or section.',
  publishedAt: 'Public since',
  details: 'Code, data, compute, conflicts of interest, use of AI',
  detailsLead: 'None is needed. They can be added on the page of the experiment later.',
  group: 'Shares runs with',
  check: 'Check',
  store: 'Store the result',
  licence: (name: string) =>
    `Public under ${name}. A later correction leaves the first value readable.`,
  queuedHint:
    'You are new here: a curator looks at it first. You see it at once, everybody else once it is let in.',
  margin: {
    label: 'The prediction',
    foretells: (name: string) => `${name} foretells`,
    decides: 'It decides when',
    rule: (groups: number, level: string) =>
      `${inWords(groups)} independent ${groups === 1 ? 'group is' : 'groups are'} in the combined estimate, and its ${level} interval lies inside, or wholly outside, the region.`,
    today: (groups: number) => `Today: ${groups === 0 ? 'none' : inWords(groups)}.`,
    until: 'Open until',
    endOfDay: 'end of the day (UTC)',
  },
  preview: {
    title: 'What it will say, not stored yet',
    empty: 'Type a value, and what it says of the region is shown here before anything is stored.',
    readAs: 'Read as',
    error: (error: string) => `error ${error}`,
    interval: (interval: string) => `95 % interval ${interval}`,
    noError: 'no error: it is shown beside the region and decides nothing',
    unknownLevel: (interval: string) =>
      `interval ${interval} of a level that is not said: so it decides nothing`,
    middle: 'the middle of your interval',
    verdicts: {
      supports: (name: string) => `Supports ${name}`,
      contradicts: (name: string) => `Contradicts ${name}`,
      inconclusive: (name: string) => `Does not decide ${name}`,
    },
    would: {
      supports: (name: string) => `Would support ${name}`,
      contradicts: (name: string) => `Would contradict ${name}`,
      inconclusive: (name: string) => `Would not decide ${name}`,
    },
    because: {
      inside: 'Its whole interval lies inside the region.',
      disjoint: 'Its whole interval lies outside the region.',
      straddles: 'Its interval reaches across a bound of the region.',
      vague: 'Its interval is wider than the region, so it could not have supported it.',
      'no-uncertainty': 'It has no error, so it is shown and decides nothing.',
      'unknown-level': 'The level of its interval is not known, so it decides nothing.',
      'level-too-low': 'Its level is lower than the rule asks for, so it decides nothing.',
      'outside-own-interval': 'The value lies outside its own interval, so it decides nothing.',
      'outside-domain': 'It lies outside what the observable can be.',
    },
    counts: (foretold: boolean) =>
      foretold ? 'and counts at once, as foretold' : 'and counts at once, as known before',
    waits: (keys: readonly string[]) =>
      keys.length > 0
        ? `once somebody has confirmed: ${listed(keys)}`
        : 'once somebody has confirmed that the conditions fit',
    queued: 'once a curator has let it in',
    apart: (keys: readonly string[]) =>
      `Stored under “measured under other conditions”: ${listed(keys)}`,
    inSample: (name: string) => `${name} was made from these data, so they decide nothing`,
    place: (place: number, asked: number) =>
      asked === 1
        ? `It would be the ${ordinal(place)} group.`
        : `It would be the ${ordinal(place)} of the ${inWords(asked)} groups that the rule asks for.`,
    further: (groups: number) => `With it, ${inWords(groups)} groups would count.`,
    sameGroup: 'It shares runs with what counts already, and is combined with it.',
    open: (keys: readonly string[]) => `Not answered yet: ${listed(keys)}.`,
    others: 'What it says of other predictions',
    otherConditions: (keys: readonly string[]) => `other conditions: ${listed(keys)}`,
    toConfirm: (keys: readonly string[]) =>
      keys.length > 0 ? `to be confirmed: ${listed(keys)}` : 'conditions to be confirmed',
    moreOthers: (count: number) => `and ${count} more`,
    yours: 'your value',
    figure: 'Your value against the region',
    leftOut: 'left out',
  },
  stored: {
    title: (experiment: string, prediction: string) => `${experiment} for ${prediction}`,
    counts: 'Stored, and it counts',
    waits: 'Stored. It does not count yet',
    apart: 'Stored. It does not count for this prediction',
    queued: 'Stored. It waits to be let in',
    waitsFor: (keys: readonly string[]) =>
      keys.length > 0
        ? `Waits for ${keys.length === 1 ? 'one answer' : `${inWords(keys.length)} answers`}: ${listed(keys)}`
        : 'Waits for one answer: whether the conditions fit',
    ifHolds: {
      supports: (name: string) => `If it holds, this value supports ${name}.`,
      contradicts: (name: string) => `If it holds, this value contradicts ${name}.`,
      inconclusive: (name: string) => `If it holds, this value counts and does not decide ${name}.`,
    },
    queuedState: 'Waits for a curator',
    queuedBasis:
      'Until then you and the curators see it, and nobody else. Results of new people are looked at first.',
    apartState: (keys: readonly string[]) => `Measured under other conditions: ${listed(keys)}`,
    notComparable: 'Not comparable',
    out: 'Not in force: withdrawn, hidden or not reported',
    groups: (groups: number, asked: number) =>
      asked === 1
        ? `${capital(inWords(groups))} ${groups === 1 ? 'group counts' : 'groups count'} now; the rule asks for one.`
        : `${capital(inWords(groups))} of the ${inWords(asked)} groups that the rule asks for ${groups === 1 ? 'is' : 'are'} counted now.`,
    check: {
      value: 'Value and error',
      bare: 'Value; without an error, or the level of its interval, it decides nothing',
      source: 'Source:',
      own: 'Own runs',
      condition: (keys: readonly string[]) =>
        keys.length > 0
          ? `${listed(keys)}: a trusted person or a curator confirms`
          : 'A trusted person or a curator says whether the conditions fit',
      curator: 'A curator lets it in',
    },
    place: queuePlace,
    may: 'Say whether it fits',
    accept: 'Let it in, or not',
    queue: 'All that waits',
    state: (keys: readonly string[]) => `State ${listed(keys)} after all`,
    next: {
      see: (name: string) => `See it in ${name}`,
      another: (name: string) => `Add another value of ${name}`,
      details: 'Add code and data',
      correct: 'Correct it',
    },
  },
  accept: {
    title: (name: string) => `Let in ${name}, or not`,
    lead: 'A result of somebody new. Let in, everybody sees it and it counts where its conditions hold.',
    choice: 'Your answer',
    choices: { accept: 'let it in', decline: 'not this way' },
    reason: 'Reason, public',
    reasonHint: 'Needed where you do not let it in. Its author reads it.',
    submit: 'Answer',
  },
} as const
