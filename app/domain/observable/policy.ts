import { isOwn, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayKeepRegistry = (viewer: Viewer) => hasRole(viewer, 'curator')

export const mayProposeObservable = (viewer: Viewer) => hasRole(viewer, 'new')

/** Whether a proposed observable is taken in is said by a curator who did not propose it. */
export const mayDecideObservable = (viewer: Viewer, observable: Subject) =>
  mayKeepRegistry(viewer) && !isOwn(viewer, observable)
