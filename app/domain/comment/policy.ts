import { isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

/** Questions in state *proposed* are public and open to comments; drafts and hidden ones are not. */
export const mayComment = (viewer: Viewer, record: Subject) =>
  hasRole(viewer, 'new') && isPublic(record)
