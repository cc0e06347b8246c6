import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { NamedReason } from '#app/domain/verdict/named-reason.ts'
import type { Side } from '#app/domain/verdict/side.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import type { Allowed, Figure } from './figure.ts'

type Decided = Exclude<Verdict, 'inconclusive'>
export type DecidedSide = Exclude<Side, 'open'>

/** Groups that lie on one side of the region by themselves; numbers of experiments, in order. */
export type SummaryCamp = {
  side: DecidedSide
  groups: number
  low: Figure | null
  high: Figure | null
  experiments: number[]
}

/** Of a decided verdict: its side, footing, and how many of its groups became public after registration. */
type Ground = { verdict: Decided; side: DecidedSide; footing: Footing | null; later: number }

/** What the measurements say of a prediction: made when one of them changes, and stored. */
export type JudgedMessage =
  | { key: 'not-measured'; offered: number }
  | { key: 'bare'; inside: number; outside: number }
  | { key: 'unjudged'; reason: NamedReason }
  | { key: 'made-from'; groups: number; agree: boolean; figure: Figure | null }
  | ({
      key: 'too-few'
      missing: number
      counted: number
      asked: number
      side: Side
      figure: Figure | null
    } & Allowed)
  | ({ key: 'together'; groups: number; figure: Figure } & Ground & Allowed)
  | ({ key: 'alone'; groups: number; figures: Figure[]; reaches: boolean } & Ground & Allowed)
  | ({ key: 'some'; experiments: number[]; groups: number; others: number } & Ground & Allowed)
  | ({ key: 'limit'; experiments: number[]; figure: Figure; from: 'above' | 'below' } & Ground &
      Allowed)
  | ({ key: 'opposed'; figure: Figure; groups: number; opposing: number[] } & Ground & Allowed)
  | { key: 'disagree'; camps: SummaryCamp[] }
  | ({
      key: 'analyses'
      count: number
      figures: Figure[]
      combined: Figure
      would: { place: number; verdict: Decided } | null
    } & Allowed)
  | ({
      key: 'open'
      why: 'straddles' | 'vague' | 'scatter' | 'beyond-numbers'
      groups: number
      figure: Figure | null
    } & Allowed)
  | { key: 'holds'; agree: number; of: number }

/** What follows from the day, from decisions, and from what people believe: made when it is shown. */
export type ShownMessage =
  | { key: 'draft' }
  | { key: 'sealed' }
  | { key: 'binary' }
  | { key: 'believed'; n: number; median: number; low: number; high: number }
  | { key: 'due'; days: number }
  | { key: 'overdue'; days: number; counted: boolean; offered: number }
  | { key: 'expired'; on: string }
  | ({ key: 'lies'; groups: number; figure: Figure; side: DecidedSide } & Allowed)
  | {
      key: 'resolved'
      outcome: Resolution
      on: string
      groups: number
      footing: Footing | null
      against: boolean
    }

export type PredictionMessage = JudgedMessage | ShownMessage
