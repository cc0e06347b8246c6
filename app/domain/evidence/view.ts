import type { AttemptState } from '#app/domain/attempt/attempt.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import type { EvidenceRelation } from './evidence.ts'

type Speaking = {
  name: string
  /** The title of an attempt is set, that of anything else plain. */
  title: string | Body
  path: string
  /** Where an attempt stands; null of anything else. */
  state: AttemptState | null
}

/** Evidence that somebody attached by hand, as a page shows it. */
export type EvidenceView = {
  id: string
  relation: EvidenceRelation
  strength: 1 | 2 | 3
  rationale: Body
  /** The experiment, work or attempt, as a link to it. */
  speaks: Speaking
  author: { handle: string; displayName: string }
  createdAt: Date
  tallies: VoteTallies
  ownVotes: OwnVotes
  mayVote: boolean
  mayRemove: boolean
}
