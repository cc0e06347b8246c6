import { wilsonLowerBound } from '#app/domain/ranking/wilson.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import type { CastVoteInput } from '#app/domain/vote/input.ts'
import { mayVote } from '#app/domain/vote/policy.ts'
import { scoreOf, talliesOf, tallyColumns } from '#app/domain/vote/tally.ts'
import { now } from '#app/services/clock.server.ts'
import { withMutex } from '#app/services/keyed-mutex.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { write } from '#db/client.ts'
import { findAttempt, updateAttempt } from '#db/queries/attempts.ts'
import { findComment, findDiscussedById, updateComment } from '#db/queries/comments.ts'
import { findVotableEvidence, updateEvidence } from '#db/queries/evidence.ts'
import { updateRecord } from '#db/queries/records.ts'
import { countVotes, ownVotesOn, putVote, removeVote } from '#db/queries/votes.ts'
import type { Tx } from '#db/types.ts'

export type CastVote = { subjectId: string; tallies: VoteTallies; ownVotes: OwnVotes }

/**
 * Gives, changes or (value 0) takes back a vote on a record, comment or evidence. Appends no event: votes are
 * many and nobody else's business, and their rows say who and when. Answers with what changed.
 */
export async function castVote(
  viewer: Viewer,
  subjectId: string,
  { axis, value }: CastVoteInput,
  at = now(),
): Promise<CastVote> {
  if (!viewer) return refuse('signIn')
  const ballot = { subjectId, personId: viewer.id, axis }
  return withMutex(subjectId, () =>
    write(async (tx) => {
      const kind = await votable(tx, viewer, subjectId)
      if (value === 0) await removeVote(tx, ballot)
      else await putVote(tx, { ...ballot, value, createdAt: at })
      const tallies = talliesOf(await countVotes(tx, subjectId))
      await storeTallies(tx, kind, subjectId, tallies)
      return { subjectId, tallies, ownVotes: await ownVotesOn(tx, viewer.id, subjectId) }
    }),
  )
}

type Votable = 'attempt' | 'comment' | 'evidence' | 'record'

/** What the subject is, if this person may vote on it. */
async function votable(tx: Tx, viewer: Member, id: string): Promise<Votable> {
  const { kind, subject, within } = await found(tx, scopeOf(viewer), id)
  if (subject.authorId === viewer.id) refuse('voteOwn')
  if (within.visibility !== 'public' || !mayVote(viewer, subject)) refuse('vote')
  return kind
}

type Row = { kind: Votable; subject: Subject; within: Pick<Subject, 'visibility'> }

async function found(tx: Tx, scope: Scope, id: string): Promise<Row> {
  const comment = await findComment(tx, scope, id)
  if (comment) return { kind: 'comment', subject: comment.comment, within: comment.record }
  const evidence = await findVotableEvidence(tx, scope, id)
  if (evidence) return { kind: 'evidence', subject: evidence.evidence, within: evidence.record }
  const attempt = await findAttempt(tx, scope, id)
  if (attempt) return { kind: 'attempt', subject: attempt.attempt, within: attempt.record }
  const record = await findDiscussedById(tx, scope, id)
  if (record) return { kind: 'record', subject: record, within: record }
  return refuse('page')
}

async function storeTallies(
  tx: Tx,
  kind: Votable,
  id: string,
  tallies: VoteTallies,
): Promise<void> {
  const score = scoreOf(tallies)
  if (kind === 'record') {
    await updateRecord(tx, id, tallyColumns(tallies))
    return touchActivity(tx, id, { score })
  }
  if (kind === 'evidence') return updateEvidence(tx, id, { ...tallyColumns(tallies), score })
  if (kind === 'attempt') return updateAttempt(tx, id, { ...tallyColumns(tallies), score })
  const best = wilsonLowerBound(tallies.useful.up, tallies.useful.down)
  await updateComment(tx, id, { ...tallyColumns(tallies), score, best })
}
