import type { Visibility } from '#app/domain/record/visibility.ts'
import { isOwn, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'
import type { MayNotAnswer } from './standing.ts'

/** New people too: theirs waits for somebody to look at it. */
export const mayAddResult = (viewer: Viewer) => hasRole(viewer, 'new')

/** A result of a new person is seen by its author and curators until one of them lets it in. */
export const resultVisibility = (viewer: Viewer): Visibility =>
  hasRole(viewer, 'member') ? 'public' : 'queued'

/** Letting in a result that waits takes a curator, and never one's own. */
export const mayAcceptResult = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'curator') && !isOwn(viewer, experiment) && experiment.visibility === 'queued'

type Parties = { reporterId: string | null; predictorId: string | null }

/** Whether conditions hold is said by a trusted person who neither reported nor predicted. */
export function mayNotConfirm(
  viewer: Viewer,
  { reporterId, predictorId }: Parties,
): MayNotAnswer | null {
  if (viewer === null || !hasRole(viewer, 'trusted')) return 'role'
  if (viewer.id === reporterId) return 'own-result'
  return viewer.id === predictorId ? 'own-prediction' : null
}

/** So many results of one new person can wait at once. */
export const MOST_WAITING = 10
