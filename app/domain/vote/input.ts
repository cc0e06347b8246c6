import { z } from 'zod'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { VOTE_AXES, type VoteValue } from './axis.ts'

const unknownChoice = 'choice.unknown' satisfies ProblemKey

/** 0 takes the vote back. */
export const CastVoteInput = z.object({
  axis: z.enum(VOTE_AXES, { error: unknownChoice }),
  value: z
    .enum(['1', '-1', '0'], { error: unknownChoice })
    .transform((typed) => Number(typed) as VoteValue | 0),
})
export type CastVoteInput = z.output<typeof CastVoteInput>
