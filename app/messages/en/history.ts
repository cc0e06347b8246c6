import type { ClaimGroup, HistoryKind, PredictionGroup } from '#app/domain/history/groups.ts'
import type { TrackCount } from '#app/domain/track-record/track-record.ts'
import { footingWords } from './footing.ts'
import { questionWords } from './question.ts'
import { claimStatuses, predictionStates } from './statuses.ts'

/** Of a status whose footing nobody kept, or that rests on no verdict. */
const without = 'footing not known'

const claims: Record<ClaimGroup, string> = {
  untested: claimStatuses.untested,
  supported: `${claimStatuses.supported}, ${without}`,
  'supported-known': `${claimStatuses.supported}, ${footingWords.after.supports.known}`,
  'supported-foretold': `${claimStatuses.supported}, ${footingWords.after.supports.foretold}`,
  contested: claimStatuses.contested,
  challenged: claimStatuses.challenged,
  refuted: claimStatuses.refuted,
  'given-up': 'Retracted or superseded',
}

const predictions: Record<PredictionGroup, string> = {
  registered: predictionStates.registered,
  'resolution-proposed': predictionStates['resolution-proposed'],
  confirmed: `${predictionStates.confirmed}, ${without}`,
  'confirmed-known': `${predictionStates.confirmed}, ${footingWords.after.supports.known}`,
  'confirmed-foretold': `${predictionStates.confirmed}, ${footingWords.after.supports.foretold}`,
  refuted: predictionStates.refuted,
  ambiguous: predictionStates.ambiguous,
  annulled: predictionStates.annulled,
}

const groups: Record<HistoryKind, Record<string, string>> = {
  question: questionWords.groups,
  claim: claims,
  prediction: predictions,
}

const counts: Record<TrackCount, string> = {
  registered: 'Registered',
  confirmed: 'Confirmed',
  foretold: 'Of these, foretold',
  refuted: 'Refuted',
  ambiguous: 'Ambiguous',
  annulled: 'Annulled',
  expired: 'Expired: the deadline passed without evidence',
  open: 'Open',
  due: 'Of these, due within 30 days',
  overdue: 'Of these, overdue',
}

const inLine: Record<TrackCount, string> = {
  registered: 'registered',
  confirmed: 'confirmed',
  foretold: 'of these foretold',
  refuted: 'refuted',
  ambiguous: 'ambiguous',
  annulled: 'annulled',
  expired: 'expired',
  open: 'open',
  due: 'due',
  overdue: 'overdue',
}

const track = {
  title: 'Track record',
  on: 'on',
  none: 'no prediction had been registered',
  counts,
  inLine,
  more: 'As a table, and on a past day',
  caption: 'Predictions by what became of them',
  outcome: 'Outcome',
  number: 'Number',
  listsAreOfToday: 'The lists of predictions show today, so no number of a past day leads to them.',
  byEvidence: 'Whether a measurement counts is taken as it is today.',
} as const

const KINDS: Record<HistoryKind, string> = {
  question: 'Questions',
  claim: 'Claims',
  prediction: 'Predictions',
}

export const historyWords = {
  title: 'How statuses moved',
  titleIn: (area: string) => `How statuses moved in ${area}`,
  lead: 'How many questions, claims and predictions had which status at any time. Only public records are counted, with the status they had as of each day.',
  kindsLabel: 'What is counted',
  kinds: KINDS,
  area: 'Area',
  wholeField: 'The whole field',
  groups,
  chart: (kind: HistoryKind) => `${KINDS[kind]} by status over time`,
  thinned:
    'The drawing shows some two hundred of the days on which a count changed; the CSV has all.',
  cut: 'There are more changes than this page counts; the youngest records are left out.',
  csv: 'All days as CSV',
  day: 'Show a past day',
  dayHint: 'Such as 2026-11-23, in UTC. Today if left empty.',
  show: 'Show',
  countsNow: 'Numbers of today',
  countsOn: 'Numbers at the end of',
  countsCaption: (kind: HistoryKind) => `${KINDS[kind]} by status`,
  status: 'Status',
  number: 'Number',
  all: 'All',
  changed: 'What changed on this day',
  changedToday: 'What changed today',
  nothing: 'Nothing changed on this day.',
  before: 'Earlier change',
  after: 'Later change',
  around: 'Days on which something changed',
  left: (count: number) => `${count.toLocaleString('en')} more changes are left out.`,
  moved: (from: string, to: string) => `from “${from}” to “${to}”`,
  refooted: (to: string) => `on another footing: “${to}”`,
  came: (to: string) => `new here: “${to}”`,
  link: 'How it moved over time',
  statuses: 'Its status over time',
  bandTitle: (name: string) => `The statuses of ${name} over time`,
  inArea: 'How statuses moved in this area',
  track,
} as const
