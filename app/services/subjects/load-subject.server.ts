import type { SubjectKind } from '#app/domain/record/kind.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { findAttempt } from '#db/queries/attempts.ts'
import { findComment, findDiscussedById } from '#db/queries/comments.ts'
import { findVotableEvidence } from '#db/queries/evidence.ts'
import { kindOfSubject } from '#db/queries/subjects.ts'
import type { Reader } from '#db/types.ts'

/**
 * What an id stands for, with the record that it belongs to; a record belongs to itself. One that may
 * not be seen is one that is not there.
 */
export async function loadSubject(q: Reader, viewer: Member, id: string) {
  const kind = await kindOfSubject(q, id)
  return (kind && (await find(q, scopeOf(viewer), kind, id))) || refuse('page')
}

export type LoadedSubject = Awaited<ReturnType<typeof loadSubject>>

/** A kind that nobody votes on or hides is none of these. */
function find(q: Reader, scope: Scope, kind: SubjectKind, id: string) {
  switch (kind) {
    case 'comment':
      return commentOf(q, scope, id)
    case 'evidence':
      return evidenceOf(q, scope, id)
    case 'attempt':
      return attemptOf(q, scope, id)
    case 'question':
    case 'claim':
    case 'prediction':
    case 'experiment':
    case 'article':
      return recordOf(q, scope, id)
    default:
      return null
  }
}

async function commentOf(q: Reader, scope: Scope, id: string) {
  const found = await findComment(q, scope, id)
  return found && { kind: 'comment' as const, subject: found.comment, record: found.record }
}

async function evidenceOf(q: Reader, scope: Scope, id: string) {
  const found = await findVotableEvidence(q, scope, id)
  return found && { kind: 'evidence' as const, subject: found.evidence, record: found.record }
}

async function attemptOf(q: Reader, scope: Scope, id: string) {
  const found = await findAttempt(q, scope, id)
  return found && { kind: 'attempt' as const, subject: found.attempt, record: found.record }
}

async function recordOf(q: Reader, scope: Scope, id: string) {
  const record = await findDiscussedById(q, scope, id)
  return record && { kind: 'record' as const, subject: record, record }
}
