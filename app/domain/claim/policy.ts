import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

/** Only who made a claim takes it back. */
export const mayRetract = (viewer: Viewer, record: Subject) =>
  isPublic(record) && isOwn(viewer, record)

/** A curator's view stands beside what is derived, never on one's own. */
export const mayOverride = (viewer: Viewer, record: Subject) =>
  isPublic(record) && hasRole(viewer, 'curator') && !isOwn(viewer, record)
