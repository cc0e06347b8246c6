import type { Body } from '#app/domain/text/body.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import type { EvidenceRelation } from './evidence.ts'

/** Evidence that somebody attached by hand, as a page shows it. */
export type EvidenceShown = {
  id: string
  relation: EvidenceRelation
  strength: 1 | 2 | 3
  rationale: Body
  /** The experiment or work, as a link to it. */
  speaks: { name: string; title: string; path: string }
  author: { handle: string; displayName: string }
  createdAt: Date
  tallies: VoteTallies
  ownVotes: OwnVotes
  mayVote: boolean
  mayRemove: boolean
}
