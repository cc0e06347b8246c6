import { VOTE_AXES, type VoteAxis, type VoteTallies, type VoteValue } from './axis.ts'

/** How many rows of `votes` a subject has on one axis with one value. */
export type VoteCount = { axis: VoteAxis; value: VoteValue; count: number }

/** The tallies that the rows add up to. */
export function talliesOf(counts: readonly VoteCount[]): VoteTallies {
  const countOf = (axis: VoteAxis, value: VoteValue) =>
    counts.find((row) => row.axis === axis && row.value === value)?.count ?? 0
  const entries = VOTE_AXES.map((axis) => [axis, { up: countOf(axis, 1), down: countOf(axis, -1) }])
  return Object.fromEntries(entries) as VoteTallies
}

/** Useful votes up less those down. Agreement counts for nothing here. */
export const scoreOf = (tallies: VoteTallies): number => tallies.useful.up - tallies.useful.down

/** The columns in which records and comments keep their tallies. */
export type TallyColumns = {
  usefulUp: number
  usefulDown: number
  agreeUp: number
  agreeDown: number
}

export const tallyColumns = ({ useful, agree }: VoteTallies): TallyColumns => ({
  usefulUp: useful.up,
  usefulDown: useful.down,
  agreeUp: agree.up,
  agreeDown: agree.down,
})

export const columnTallies = (row: TallyColumns): VoteTallies => ({
  useful: { up: row.usefulUp, down: row.usefulDown },
  agree: { up: row.agreeUp, down: row.agreeDown },
})
