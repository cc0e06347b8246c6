import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

type Kind = 'reported' | 'excluded' | 'proposed' | 'disputed' | 'dismissed' | 'final' | 'taken-back'
type Event = {
  kind: Kind
  record: string
  verdict: Verdict | null
  outcome: Resolution | null
}

const verdicts: Record<Verdict, string> = {
  supports: 'supports',
  contradicts: 'contradicts',
  inconclusive: 'inconclusive',
}

const outcomes: Record<Resolution, string> = {
  confirmed: 'confirmed',
  refuted: 'refuted',
  ambiguous: 'ambiguous',
  annulled: 'annulled',
}

/** What happened, without its record: it stands before, as a link. */
function happened({ kind, verdict, outcome }: Omit<Event, 'record'>): string {
  switch (kind) {
    case 'reported':
      return verdict ? `reported: ${verdicts[verdict]}` : 'reported, without a verdict'
    case 'excluded':
      return 'measurement left out'
    case 'proposed':
      return outcome ? `resolution proposed: ${outcomes[outcome]}` : 'resolution proposed'
    case 'disputed':
      return 'resolution disputed'
    case 'dismissed':
      return 'dispute dismissed'
    case 'final':
      return outcome ? `resolved: ${outcomes[outcome]}` : 'resolved'
    case 'taken-back':
      return 'resolution taken back'
  }
}

export const chartCredenceWords = {
  outcomes,
  short: {
    reported: 'reported',
    excluded: 'left out',
    proposed: 'proposed',
    disputed: 'disputed',
    dismissed: 'dismissed',
    final: 'resolved',
    'taken-back': 'taken back',
  },
  key: {
    median: 'median',
    band: 'middle half',
    own: 'yours',
    other: 'other people',
    joined: 'several close together',
    signs: {
      ...verdicts,
      ...outcomes,
      untested: 'reported, no verdict',
      'left-out': 'measurement left out',
      proposed: 'resolution proposed',
      disputed: 'disputed',
      dismissed: 'dispute dismissed',
      'taken-back': 'taken back',
    },
  },
  happened,
  told: (event: Event) => `${event.record} ${happened(event)},`,
  joined: (count: number) => `${count} events close together, the first on`,
  names: (names: string[], more: number) =>
    more > 0 ? `${names.join(', ')} +${more}` : names.join(', '),
  hidden:
    'What others believe is shown once three people have given a credence, or once you give yours.',
  empty: 'Nobody has given a credence yet.',
  before: (count: number) =>
    count === 1
      ? 'One event before this time is in the table only.'
      : `${count} events before this time are in the table only.`,
  after: (count: number) =>
    count === 1
      ? 'One event after this time is in the table only.'
      : `${count} events after this time are in the table only.`,
  undrawn: (count: number) =>
    count === 1 ? 'One more line is not drawn.' : `${count} more lines are not drawn.`,
  percent: (number: string) => `${number} %`,
  range: (low: string, high: string) => `${low} to ${high} %`,
  deadline: 'deadline',
  you: (number: string) => `you ${number}`,
  table: {
    caption: 'Credences and events, newest first',
    when: 'When',
    what: 'What',
    credence: 'Credence',
    half: 'Middle half',
    people: 'People',
    median: 'Median',
    own: 'You',
    none: 'none',
    withdrawn: 'taken away',
    deadline: 'Deadline',
  },
} as const
