import { and, count, eq, inArray } from 'drizzle-orm'
import type { OwnVotes, VoteAxis, VoteValue } from '#app/domain/vote/axis.ts'
import type { VoteCount } from '#app/domain/vote/tally.ts'
import { votes } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

type Vote = { subjectId: string; personId: string; axis: VoteAxis }

/** What somebody has voted on a subject, on both axes. */
export async function ownVotesOn(
  q: Reader,
  personId: string,
  subjectId: string,
): Promise<OwnVotes> {
  const rows = await q
    .select({ axis: votes.axis, value: votes.value })
    .from(votes)
    .where(and(eq(votes.personId, personId), eq(votes.subjectId, subjectId)))
  return Object.fromEntries(rows.map((row) => [row.axis, row.value]))
}

/** A second vote on the same axis takes the place of the first. */
export async function putVote(
  tx: Tx,
  vote: Vote & { value: VoteValue; createdAt: Date },
): Promise<void> {
  await tx
    .insert(votes)
    .values(vote)
    .onConflictDoUpdate({
      target: [votes.subjectId, votes.axis, votes.personId],
      set: { value: vote.value, createdAt: vote.createdAt },
    })
}

export async function removeVote(tx: Tx, { subjectId, personId, axis }: Vote): Promise<void> {
  await tx
    .delete(votes)
    .where(and(eq(votes.subjectId, subjectId), eq(votes.axis, axis), eq(votes.personId, personId)))
}

/** The votes of a subject, counted from their rows. */
export function countVotes(q: Reader, subjectId: string): Promise<VoteCount[]> {
  return q
    .select({ axis: votes.axis, value: votes.value, count: count() })
    .from(votes)
    .where(eq(votes.subjectId, subjectId))
    .groupBy(votes.axis, votes.value)
}

/** What somebody has voted on each of these subjects. */
export async function votesBy(
  q: Reader,
  personId: string,
  subjectIds: string[],
): Promise<Map<string, OwnVotes>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await q
    .select({ subjectId: votes.subjectId, axis: votes.axis, value: votes.value })
    .from(votes)
    .where(and(eq(votes.personId, personId), inArray(votes.subjectId, subjectIds)))
  const own = new Map<string, OwnVotes>()
  for (const { subjectId, axis, value } of rows)
    own.set(subjectId, { ...own.get(subjectId), [axis]: value })
  return own
}
