import { wilsonLowerBound } from '#app/domain/ranking/wilson.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import type { CastVoteInput } from '#app/domain/vote/input.ts'
import { mayVote } from '#app/domain/vote/policy.ts'
import { scoreOf, talliesOf, tallyColumns } from '#app/domain/vote/tally.ts'
import { now } from '#app/services/clock.server.ts'
import { withMutex } from '#app/services/keyed-mutex.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { type LoadedSubject, loadSubject } from '#app/services/subjects/load-subject.server.ts'
import { write } from '#db/client.ts'
import { updateAttempt } from '#db/queries/attempts.ts'
import { updateComment } from '#db/queries/comments.ts'
import { updateEvidence } from '#db/queries/evidence.ts'
import { countVotes, ownVotesOn, putVote, removeVote } from '#db/queries/votes.ts'
import type { Tx } from '#db/types.ts'

export type CastVote = { subjectId: string; tallies: VoteTallies; ownVotes: OwnVotes }

/**
 * Gives, changes or (value 0) takes back a vote on a record, comment or evidence. Appends no event: votes are
 * many and nobody else's business, and their rows say who and when. Answers with what changed.
 */
export async function castVote(
  viewer: Member,
  subjectId: string,
  { axis, value }: CastVoteInput,
  at = now(),
): Promise<CastVote> {
  const ballot = { subjectId, personId: viewer.id, axis }
  return withMutex(subjectId, () =>
    write(async (tx) => {
      const votable = await loadVotable(tx, viewer, subjectId)
      if (value === 0) await removeVote(tx, ballot)
      else await putVote(tx, { ...ballot, value, createdAt: at })
      const tallies = talliesOf(await countVotes(tx, subjectId))
      await storeTallies(tx, votable, tallies)
      return { subjectId, tallies, ownVotes: await ownVotesOn(tx, viewer.id, subjectId) }
    }),
  )
}

/** What the id stands for, if this person may vote on it. */
async function loadVotable(tx: Tx, viewer: Member, id: string): Promise<LoadedSubject> {
  const loaded = await loadSubject(tx, viewer, id)
  const { subject, record } = loaded
  if (subject.authorId === viewer.id) refuse('voteOwn')
  if (record.visibility !== 'public' || !mayVote(viewer, subject)) refuse('vote')
  return loaded
}

async function storeTallies(
  tx: Tx,
  { kind, subject, record }: LoadedSubject,
  tallies: VoteTallies,
) {
  const [score, columns] = [scoreOf(tallies), tallyColumns(tallies)]
  switch (kind) {
    case 'record':
      return touchActivity(tx, record, { score, set: columns })
    case 'evidence':
      return updateEvidence(tx, subject.id, { ...columns, score })
    case 'attempt':
      return updateAttempt(tx, subject.id, { ...columns, score })
    case 'comment': {
      const best = wilsonLowerBound(tallies.useful.up, tallies.useful.down)
      return updateComment(tx, subject.id, { ...columns, score, best })
    }
  }
}
