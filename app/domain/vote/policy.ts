import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayVote = (viewer: Viewer, subject: Subject) =>
  hasRole(viewer, 'new') && isPublic(subject) && !isOwn(viewer, subject)
