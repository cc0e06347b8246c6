import type { Instant, TimeTick } from '#app/charts/time/types.ts'
import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { CommunityStep } from '#app/domain/credence/aggregate-over-time.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'

/** What the community believes from a moment on; `community` is null where nobody has a credence. */
export type CredenceStep = { at: Instant } & Omit<CommunityStep, 'at'>

/** What one person believes from a moment on; null where it was taken away. */
export type CredenceChange = { at: Instant; p: number | null }

export type CredenceEventKind =
  | 'reported'
  | 'excluded'
  | 'proposed'
  | 'disputed'
  | 'dismissed'
  | 'final'
  | 'taken-back'

export type CredenceEvent = {
  id: string
  at: Instant
  kind: CredenceEventKind
  /** Of a reported experiment; null where it says nothing yet. */
  verdict?: Verdict | null
  /** Proposed or final. */
  outcome?: Resolution | null
  /** The name of the record it is about, such as E9, and where it is. */
  record: string
  href: string
}

export type CredenceData = {
  /** Names the chart on its page, so that its table can be linked to. */
  id: string
  from: Instant
  to: Instant
  deadline: Instant | null
  /** Null while the viewer may not know it; then nobody else's line is shown either. */
  community: CredenceStep[] | null
  own: CredenceChange[]
  others: { name: string; href: string; changes: CredenceChange[] }[]
  events: CredenceEvent[]
}

/** How an event looks: a mark of the site, or the shape of a step of a resolution. */
export const EVENT_SIGNS = [
  'supports',
  'contradicts',
  'inconclusive',
  'untested',
  'left-out',
  'proposed',
  'disputed',
  'dismissed',
  'confirmed',
  'refuted',
  'ambiguous',
  'annulled',
  'taken-back',
] as const
export type EventSign = (typeof EVENT_SIGNS)[number]

export type EventView = {
  id: string
  /** Milliseconds since 1970. */
  at: number
  kind: CredenceEventKind
  sign: EventSign
  verdict: Verdict | null
  outcome: Resolution | null
  record: string
  href: string
}

/** One event of the lane below the axis, or several that would cover each other. */
export type LaneMark = {
  at: number
  events: EventView[]
  /** The sign of all of them; null where they differ. */
  sign: EventSign | null
  /** The names below the mark. */
  name: string
  align: 'start' | 'middle' | 'end'
  /** The row in which its name stands; `wide`: only where there is room; null: nowhere. */
  row: 0 | 1 | null
  wide: boolean
  /** Where hairlines tie its events to the curve, in per cent. */
  ties: { at: number; sign: EventSign }[]
}

export type CredenceRow =
  | { kind: 'median'; at: number; median: string | null; half: [string, string] | null; n: number }
  | { kind: 'own'; at: number; value: string | null }
  | { kind: 'other'; at: number; name: string; href: string; value: string | null }
  | { kind: 'event'; at: number; event: EventView }
  | { kind: 'deadline'; at: number }

export type EndLabel = { of: 'median' | 'own'; text: string; y: number }

export type CredencePlot = {
  id: string
  hidden: boolean
  empty: boolean
  /** Paths, 1000 units wide. */
  median: string
  band: string
  own: string
  others: string[]
  /** How many further lines are not drawn. */
  undrawn: number
  ends: EndLabel[]
  /** Where it lies; null where the axis does not hold it. */
  deadline: number | null
  ticks: TimeTick[]
  lane: LaneMark[]
  signs: EventSign[]
  /** Events before or after the axis, which only the table holds. */
  outside: { before: number; after: number }
  /** Newest first. */
  rows: CredenceRow[]
  left: number
}
