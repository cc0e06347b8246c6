import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayReport = (viewer: Viewer) => hasRole(viewer, 'member')

export const mayMeasure = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'member') && isOwn(viewer, experiment) && experiment.visibility !== 'deleted'

/** Leaving a measurement out takes a curator, with a public reason, and never one's own. */
export const mayExclude = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'curator') && !isOwn(viewer, experiment)

/** The stated day of a work is confirmed by somebody without a part in the experiment. */
export const mayConfirmDay = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'trusted') && !isOwn(viewer, experiment) && isPublic(experiment)

/** Days that a resolution rests on are changed by a curator without a part in the experiment. */
export const mayChangeSettledDates = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'curator') && !isOwn(viewer, experiment)
