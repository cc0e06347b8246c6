import type { AssignVisibilityInput } from '#app/domain/comment/input.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { mayHide } from '#app/domain/viewer/subject.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { assignAttemptVisibility } from '#app/services/attempts/assign-attempt-visibility.server.ts'
import { now } from '#app/services/clock.server.ts'
import { assignCommentVisibility } from '#app/services/comments/assign-comment-visibility.server.ts'
import {
  assignRecordVisibility,
  type VisibilityChange,
} from '#app/services/records/assign-record-visibility.server.ts'
import { write } from '#db/client.ts'
import type { Tx } from '#db/types.ts'
import { type LoadedSubject, loadSubject } from './load-subject.server.ts'

/** Hides a record, comment or attempt from everybody but its author and curators, or shows it again. */
export async function assignVisibility(
  viewer: Member,
  subjectId: string,
  input: AssignVisibilityInput,
  at = now(),
) {
  if (!mayHide(viewer)) return refuse('hide')
  if (!input.reason) refuse('form', { fields: { reason: ['reason.missing' satisfies ProblemKey] } })
  return write(async (tx) => {
    const loaded = await loadSubject(tx, viewer, subjectId)
    if (loaded.kind === 'evidence') return refuse('page')
    await assign(tx, loaded, { ...input, actor: viewer, at })
    const { kind, number, slug } = loaded.record
    return { kind, number, slug, commentId: loaded.kind === 'comment' ? subjectId : null }
  })
}

type Hideable = Exclude<LoadedSubject, { kind: 'evidence' }>

/** Only what is public is hidden, and only what is hidden is shown; anything else stays as it is. */
async function assign(tx: Tx, loaded: Hideable, change: VisibilityChange) {
  const { to } = change
  if (loaded.subject.visibility !== (to === 'hidden' ? 'public' : 'hidden')) return
  switch (loaded.kind) {
    case 'comment': {
      const { subject: comment, record } = loaded
      const event = to === 'hidden' ? 'comment-hidden' : 'comment-shown'
      return assignCommentVisibility(tx, { comment, record }, { ...change, event })
    }
    case 'attempt':
      return assignAttemptVisibility(tx, loaded, change)
    case 'record':
      return assignRecordVisibility(tx, loaded.record, change)
  }
}
