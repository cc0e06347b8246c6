import type { Body } from '#app/domain/text/body.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import type { ReviewTally } from './acceptance.ts'
import type {
  Artefact,
  AttemptDirection,
  AttemptScope,
  AttemptState,
  ReviewVerdict,
} from './attempt.ts'
import type { Mark } from './marks.ts'

export type Person = { handle: string; displayName: string }

/** An attempt in the list on its question's page. */
export type AttemptLine = {
  id: string
  title: Body
  author: Person
  createdAt: Date
  direction: AttemptDirection
  scope: AttemptScope
  state: AttemptState
  tally: ReviewTally
  /** How many of the reviews that stand state a conflict of interest. */
  conflicts: number
  marks: Mark[]
}

/** A mark on an attempt's page: who set it, when, and what it rests on. */
export type MarkView = { mark: Mark; by: Person | null; at: Date; note: string }

export type ReviewView = {
  id: string
  reviewer: Person
  verdict: ReviewVerdict
  expertise: 1 | 2 | 3
  /** In the reviewer's words; empty for none. */
  conflict: string
  body: Body
  createdAt: Date
  /** The revision of the attempt that was reviewed. */
  revision: number
}

/** What the page of an attempt shows besides its question. */
export type AttemptView = Omit<AttemptLine, 'marks' | 'tally' | 'conflicts'> & {
  body: Body
  artefacts: Artefact[]
  aiUse: string
  revision: number
  marks: MarkView[]
  decided: { by: Person | null; at: Date; reason: string } | null
  tallies: VoteTallies
  ownVotes: OwnVotes
}
