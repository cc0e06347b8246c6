import { isOwn, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'
import type { ObservableState } from './state.ts'

export const mayKeepRegistry = (viewer: Viewer) => hasRole(viewer, 'curator')

export const mayProposeObservable = (viewer: Viewer) => hasRole(viewer, 'new')

/** What a keeper of the registry adds stands at once; what others propose waits for one. */
export const stateOfNew = (viewer: Viewer): ObservableState =>
  mayKeepRegistry(viewer) ? 'accepted' : 'proposed'

/** Whether a proposed observable is taken in is said by a curator who did not propose it. */
export const mayDecideObservable = (
  viewer: Viewer,
  observable: Subject & { state: ObservableState },
) => observable.state === 'proposed' && mayKeepRegistry(viewer) && !isOwn(viewer, observable)

/** So many observables of one person can wait at once. */
export const MOST_PROPOSED = 10
