import type { Visibility } from '#app/domain/record/visibility.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

/** What a predicate needs to know of the thing it is asked about. */
export type Subject = { authorId: string | null; visibility: Visibility }

export const isPublic = (subject: Subject) => subject.visibility === 'public'

export const isOwn = (viewer: Viewer, subject: Subject) =>
  viewer !== null && viewer.id === subject.authorId

export const mayHide = (viewer: Viewer) => hasRole(viewer, 'curator')
