import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

/** What a predicate needs to know of the thing it is asked about. */
export type Subject = { authorId: string | null; visibility: Visibility }

const isPublic = (subject: Subject) => subject.visibility === 'public'
const isOwn = (viewer: Viewer, subject: Subject) =>
  viewer !== null && viewer.id === subject.authorId

export const mayPropose = (viewer: Viewer) => hasRole(viewer, 'new')

/** Questions in state *proposed* are public and open to comments; drafts and hidden ones are not. */
export const mayComment = (viewer: Viewer, record: Subject) =>
  hasRole(viewer, 'new') && isPublic(record)

export const mayVote = (viewer: Viewer, subject: Subject) =>
  hasRole(viewer, 'new') && isPublic(subject) && !isOwn(viewer, subject)

export const mayEdit = (viewer: Viewer, subject: Subject) =>
  subject.visibility !== 'deleted' && (isOwn(viewer, subject) || hasRole(viewer, 'curator'))

export const mayEditRemarks = (viewer: Viewer, record: Subject) =>
  isPublic(record) && hasRole(viewer, 'trusted')

export const mayEditTags = (viewer: Viewer, record: Subject) =>
  mayEdit(viewer, record) || mayEditRemarks(viewer, record)

/** Nobody decides on their own; a draft is put forward by its author alone. */
export const mayChangeStatus = (viewer: Viewer, record: Subject) =>
  isPublic(record) && hasRole(viewer, 'curator') && !isOwn(viewer, record)

export const mayPutForward = (viewer: Viewer, record: Subject) =>
  record.visibility === 'draft' && isOwn(viewer, record)

export const mayDelete = (viewer: Viewer, subject: Subject) =>
  subject.visibility !== 'deleted' && (isOwn(viewer, subject) || hasRole(viewer, 'curator'))

/** A registered prediction stays for good, whoever wrote it; a curator can hide it from pages. */
export const mayDeleteRecord = (
  viewer: Viewer,
  record: Subject & { kind: RecordKind; status: string },
) => mayDelete(viewer, record) && !(record.kind === 'prediction' && record.status !== 'draft')

export const mayHide = (viewer: Viewer) => hasRole(viewer, 'curator')

export const mayUpload = (viewer: Viewer) => hasRole(viewer, 'member')

export const mayAddUnits = (viewer: Viewer) => hasRole(viewer, 'curator')

export const mayManageSite = (viewer: Viewer) => hasRole(viewer, 'administrator')

/** Only who made a claim takes it back. */
export const mayRetract = (viewer: Viewer, record: Subject) =>
  isPublic(record) && isOwn(viewer, record)

/** A curator's view stands beside what is derived, never on one's own. */
export const mayOverride = (viewer: Viewer, record: Subject) =>
  isPublic(record) && hasRole(viewer, 'curator') && !isOwn(viewer, record)

/** Registering freezes a prediction, so only its author does it. */
export const mayRegister = (viewer: Viewer, record: Subject) =>
  record.visibility !== 'deleted' && isOwn(viewer, record)

/** Afterwards its author can still say what was meant. */
export const mayClarify = (viewer: Viewer, record: Subject) =>
  isPublic(record) && isOwn(viewer, record)

export const mayReport = (viewer: Viewer) => hasRole(viewer, 'member')

export const mayMeasure = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'member') && isOwn(viewer, experiment) && experiment.visibility !== 'deleted'

/** Leaving a measurement out takes a curator, with a public reason, and never one's own. */
export const mayExclude = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'curator') && !isOwn(viewer, experiment)

export const mayAttachEvidence = (viewer: Viewer, record: Subject) =>
  hasRole(viewer, 'member') && isPublic(record)

/** Whether conditions hold is said by somebody without a part in the experiment. */
export const mayDecideEvidence = (viewer: Viewer, experiment: Subject) =>
  hasRole(viewer, 'trusted') && !isOwn(viewer, experiment)

export const mayKeepRegistry = (viewer: Viewer) => hasRole(viewer, 'curator')
