/** Two axes kept apart: *useful* orders, *agree* never does. */
export const VOTE_AXES = ['useful', 'agree'] as const
export type VoteAxis = (typeof VOTE_AXES)[number]
export type VoteValue = 1 | -1

export type VoteTally = { up: number; down: number }
export type VoteTallies = Record<VoteAxis, VoteTally>
export type OwnVotes = Partial<Record<VoteAxis, VoteValue>>
