import { isOwn, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayReport = (viewer: Viewer) => hasRole(viewer, 'member')

export const mayMeasure = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'member') && isOwn(viewer, experiment) && experiment.visibility !== 'deleted'

/** Leaving a measurement out takes a curator, with a public reason, and never one's own. */
export const mayExclude = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'curator') && !isOwn(viewer, experiment)
