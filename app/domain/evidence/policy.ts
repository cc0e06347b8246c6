import type { RecordKind } from '#app/domain/record/kind.ts'
import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayAttachEvidence = (viewer: Viewer, record: Subject) =>
  hasRole(viewer, 'member') && isPublic(record)

/** That a criterion is met is a ground for a resolution: a curator says it, not of an own prediction. */
export const maySayCriterionMet = (viewer: Viewer, record: Subject & { kind: RecordKind }) =>
  record.kind === 'prediction' && hasRole(viewer, 'curator') && !isOwn(viewer, record)

/** Who speaks for a group is said by a curator without a part in the experiment. */
export const mayNameSpeaker = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'curator') && !isOwn(viewer, experiment)

/** Whether conditions hold is said by somebody without a part in the experiment. */
export const mayDecideEvidence = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'trusted') && !isOwn(viewer, experiment)
