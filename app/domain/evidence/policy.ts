import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayAttachEvidence = (viewer: Viewer, record: Subject) =>
  hasRole(viewer, 'member') && isPublic(record)

/** Whether conditions hold is said by somebody without a part in the experiment. */
export const mayDecideEvidence = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'trusted') && !isOwn(viewer, experiment)
