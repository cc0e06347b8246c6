import { mayComment } from '#app/domain/comment/policy.ts'
import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'
import { mayVote } from '#app/domain/vote/policy.ts'

/** Nobody decides on their own; a draft is put forward by its author alone. */
export const mayAssignStatus = (viewer: Viewer, record: Subject) =>
  isPublic(record) && hasRole(viewer, 'curator') && !isOwn(viewer, record)

/** A rating is a vote, and nobody votes on their own question. */
export const mayRate = (viewer: Viewer, question: Subject) => mayVote(viewer, question)

/** A flag says what its owner does or thinks, so the proposer raises flags like anybody else. */
export const mayRaiseFlag = (viewer: Viewer, question: Subject) => mayComment(viewer, question)
