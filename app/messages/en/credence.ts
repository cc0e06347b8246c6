import type { NoCredence } from '#app/domain/credence/policy.ts'
import { shownNumber } from '#app/domain/text/number.ts'

const closed: Record<NoCredence, string> = {
  'not-public': 'Credences are given once this is public and registered.',
  decided: 'The prediction is decided, so credences no longer change.',
  retracted: 'The claim was retracted, so credences no longer change.',
  superseded: 'Another claim took the place of this one, so credences no longer change.',
}

const people = (n: number) => (n === 1 ? 'one person' : `${shownNumber(n)} people`)

const said = {
  puts: (to: string) => `Puts it at ${to}.`,
  keeps: (to: string) => `Keeps it at ${to}.`,
  changed: (from: string, to: string) => `Changed their credence from ${from} to ${to}.`,
  tookBack: (from: string) => `Took back their credence of ${from}.`,
} as const

const beside = {
  community: 'Community credence',
  own: 'Yours',
  label: 'Your credence in per cent, from 1 to 99, or odds such as 7:3',
  save: 'Save',
  medianOf: 'median of',
  from: 'from',
  people,
  half: (low: string, high: string) => `; half lie between ${low} and ${high}`,
  nobody: 'Nobody whose credence counts has given one yet.',
  hidden: 'Shown once three people have given theirs, or you have given yours.',
  more: 'say why, or give odds',
  moreOrBack: 'say why, or take it back',
  notYet: 'Yours does not count yet.',
  roles: 'It will once you are a member.',
  signIn: 'Sign in',
  toGive: 'to give yours.',
  unscored: 'Claims are never resolved, so credences on them are not scored.',
  closed,
} as const

const told = {
  hidden: 'shown once three people have given theirs, or you have given yours',
  nobody: 'nobody whose credence counts has given one yet',
  community: (median: string, n: number, [low, high]: [string, string]) =>
    n === 1
      ? `${median}, of one person`
      : `median ${median}, half of ${people(n)} between ${low} and ${high}`,
} as const

const section = {
  short: 'Credences',
  chart: (name: string) => `Credence on ${name} over time`,
  caption:
    'Median credence (line), the middle half (band), yours (dotted) and those of the people who changed theirs last (thin). Marks below show when evidence came to this site, what it says, and what was decided.',
  captionHidden:
    'Marks below show when evidence came to this site, what it says, and what was decided.',
  csv: 'CSV',
  all: 'everybody’s credence',
} as const

const forecasts = {
  title: 'Where people expect the value',
  lead: 'A median and a central 90 % interval for the observable. At each measurement that counts, the interval that stood before it became public is scored: its width, and twenty times the distance by which it missed. Smaller is better.',
  log: 'On a log scale widths and distances are those of natural logarithms.',
  unit: (unit: string) => `In ${unit}.`,
  hidden: 'Shown once three people have given a forecast, or you have given yours.',
  none: 'Nobody has forecast the value yet.',
  give: 'Forecast the value',
  columns: {
    person: 'Person',
    median: 'Median',
    interval: '90 % interval',
    n: 'Measurements',
    score: 'Mean interval score',
  },
  interval: (low: string, high: string) => `${low} to ${high}`,
  takenBack: 'taken back',
  unscored: 'none',
  left: (count: number) => `${shownNumber(count)} more are not listed.`,
  normal: (mean: string, n: number) =>
    n === 1
      ? `Continuous ranked probability score of the prediction’s own normal: ${mean} at one measurement`
      : `Continuous ranked probability score of the prediction’s own normal: ${mean} on average over ${shownNumber(n)} measurements`,
  normalEach: (experiment: string, score: string) => `${experiment} ${score}`,
} as const

const form = {
  title: (name: string) => `Your credence on ${name}`,
  credence: 'How likely do you think it is?',
  credenceHint:
    'Per cent from 1 to 99, such as 70, or odds, such as 7:3 (seven to three that it is true).',
  body: 'Comment',
  bodyHint:
    'Why, or what changed your mind. It is posted to the discussion with the change beside it.',
  save: 'Save',
  takeBack: 'Take it back',
  takeBackHint: 'What you gave before stays on record; from now on nothing stands in your name.',
  standing: (text: string) => `Now ${text}, since`,
  valueTitle: 'Where you expect the value',
  valueLead: (name: string) =>
    `${name}: a median, and an interval that you expect to hold the value with 90 % probability. Leave all three empty to take a forecast back.`,
  valueUnit: (unit: string) => `In ${unit}.`,
  low: 'Lower end',
  median: 'Median',
  high: 'Upper end',
  valueSave: 'Save the forecast',
} as const

const list = {
  title: (name: string) => `Credences on ${name}`,
  lead: 'Everybody’s latest credence that counts, the newest first.',
  columns: { person: 'Person', credence: 'Credence', odds: 'Odds', since: 'Since' },
  yours: 'you',
  none: 'Nobody has given a credence yet.',
  csv: 'Every change as CSV',
} as const

/** Credences, where they are given, shown and listed. */
export const credenceWords = { said, beside, told, section, forecasts, form, list } as const
