import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Limit } from '#app/domain/measurement/estimate.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import type { MayNotAnswer } from '#app/domain/result/standing.ts'
import type { Body } from '#app/domain/text/body.ts'

/** A record that waits, or on which something does. */
export type WaitingRecord = { kind: RecordKind; number: number; slug: string; title: Body | string }

/** What waits: a record, something with a title of its own, words, or conditions that are asked about. */
export type WaitingWhat =
  | { is: 'record'; record: WaitingRecord }
  | { is: 'titled'; to: string; title: Body | string }
  | { is: 'words'; words: string }
  | { is: 'conditions'; keys: string[]; experiment: WaitingRecord; prediction: WaitingRecord }

export type WaitingActName =
  | 'accept'
  | 'decide'
  | 'look'
  | 'answer'
  | 'make-member'
  | 'not-yet'
  | 'not-this-way'
  | 'co-sign'
  | 'dispute'
  | 'dismiss'
  | 'review'
  | 'say-outcome'
  | 'try-again'
  | 'give-up'

/** Done in place by a button that sends `fields`, or on a page of its own. */
export type WaitingAct = { act: WaitingActName; to: string; fields?: Record<string, string> }

type Measured = {
  value: number
  low: number | null
  high: number | null
  limit: Limit | null
  unit: string
}

export type WaitingRow = {
  id: string
  /** Since when it waits. */
  at: Date
  what: WaitingWhat
  /** The record that it is about, where it is not one itself. */
  about?: WaitingRecord
  /** Whose it is: a handle. */
  by?: string
  measured?: Measured
  outcome?: Resolution
  /** Words of the program, such as the last error of a job. */
  remark?: string
  acts: WaitingAct[]
  /** Why this viewer does none of these; null where they may. */
  why: MayNotAnswer | RefusalWhat | null
}
