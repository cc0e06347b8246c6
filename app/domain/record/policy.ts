import type { RecordKind } from '#app/domain/record/kind.ts'
import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, type Viewer } from '#app/domain/viewer/viewer.ts'

export const mayPropose = (viewer: Viewer) => hasRole(viewer, 'new')

export const mayEdit = (viewer: Viewer, subject: Subject) =>
  subject.visibility !== 'deleted' && (isOwn(viewer, subject) || hasRole(viewer, 'curator'))

export const mayEditRemarks = (viewer: Viewer, record: Subject) =>
  isPublic(record) && hasRole(viewer, 'trusted')

export const mayPutForward = (viewer: Viewer, record: Subject) =>
  record.visibility === 'draft' && isOwn(viewer, record)

export const mayDelete = (viewer: Viewer, subject: Subject) =>
  subject.visibility !== 'deleted' && (isOwn(viewer, subject) || hasRole(viewer, 'curator'))

/** A registered prediction stays for good, whoever wrote it; a curator can hide it from pages. */
export const mayDeleteRecord = (
  viewer: Viewer,
  record: Subject & { kind: RecordKind; status: string },
) => mayDelete(viewer, record) && !(record.kind === 'prediction' && record.status !== 'draft')
