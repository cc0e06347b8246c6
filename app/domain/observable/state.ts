import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { mayKeepRegistry } from './policy.ts'

/** Anybody proposes an observable; a curator takes it into the registry or says why not. */
export type ObservableState = 'proposed' | 'accepted' | 'turned-down'

/** What a keeper of the registry adds stands at once; what others propose waits for one. */
export const stateOfNew = (viewer: Viewer): ObservableState =>
  mayKeepRegistry(viewer) ? 'accepted' : 'proposed'

/** So many observables of one person can wait at once. */
export const MOST_PROPOSED = 10
