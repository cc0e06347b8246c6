import { mayPropose } from '#app/domain/record/policy.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

/** An attempt with the question it is about; every act needs both to be in the open. */
export type Attempted = { attempt: Subject; record: Subject }

const isOpen = ({ attempt, record }: Attempted) =>
  attempt.visibility === 'public' && record.visibility === 'public'

const isOwn = (viewer: Viewer, subject: Subject) =>
  viewer !== null && viewer.id === subject.authorId

export const mayClaimAttempt = (viewer: Viewer, record: Subject) =>
  mayPropose(viewer) && record.visibility === 'public'

/** Words are changed by who wrote them, and taken back by nobody else. */
export const mayEditAttempt = (viewer: Viewer, { attempt }: Pick<Attempted, 'attempt'>) =>
  isOwn(viewer, attempt) && attempt.visibility !== 'deleted'

export const mayReviewAttempt = (viewer: Viewer, found: Attempted) =>
  hasRole(viewer, 'trusted') && isOpen(found) && !isOwn(viewer, found.attempt)

/** Either mark is set by somebody who has nothing to gain from it. */
export const mayMarkAttempt = (viewer: Viewer, found: Attempted, hasConflict: boolean) =>
  mayReviewAttempt(viewer, found) && !hasConflict

/** A mark is taken back by who set it, or by a curator. */
export const mayUnmarkAttempt = (viewer: Viewer, found: Attempted, markedById: string | null) =>
  mayReviewAttempt(viewer, found) && (viewer?.id === markedById || hasRole(viewer, 'curator'))

/**
 * Accepting moves the question's status, so it takes a curator who wrote neither and has stated no
 * conflict of interest in a review of the attempt.
 */
export const mayDecideAttempt = (viewer: Viewer, found: Attempted, hasConflict: boolean) =>
  hasRole(viewer, 'curator') &&
  isOpen(found) &&
  !isOwn(viewer, found.attempt) &&
  !isOwn(viewer, found.record) &&
  !hasConflict
