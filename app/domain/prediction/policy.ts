import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'

/** Registering freezes a prediction, so only its author does it. */
export const mayRegister = (viewer: Viewer, record: Subject) =>
  record.visibility !== 'deleted' && isOwn(viewer, record)

/** Afterwards its author can still say what was meant. */
export const mayClarify = (viewer: Viewer, record: Subject) =>
  isPublic(record) && isOwn(viewer, record)
