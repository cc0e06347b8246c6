import { type OwnVotes, VOTE_AXES, type VoteTallies, type VoteValue } from './axis.ts'

type Votes = { tallies: VoteTallies; ownVotes: OwnVotes }

/** The numbers as they will be once the vote that a form sends is counted. */
export function withVote({ tallies, ownVotes }: Votes, form: FormData): Votes {
  const axis = VOTE_AXES.find((known) => known === form.get('axis'))
  const value = Number(form.get('value'))
  if (!axis || ![-1, 0, 1].includes(value)) return { tallies, ownVotes }
  const tally = { ...tallies[axis] }
  const before = ownVotes[axis]
  if (before) tally[before === 1 ? 'up' : 'down'] -= 1
  if (value !== 0) tally[value === 1 ? 'up' : 'down'] += 1
  const { [axis]: _old, ...others } = ownVotes
  return {
    tallies: { ...tallies, [axis]: tally },
    ownVotes: value === 0 ? others : { ...others, [axis]: value as VoteValue },
  }
}
