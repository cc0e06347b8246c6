import { isOwn, isPublic, type Subject } from '#app/domain/viewer/subject.ts'
import { hasRole, isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'

/** Registering freezes a prediction, so only its author does it, or asks for it. */
export const mayRegister = (viewer: Viewer, record: Subject) =>
  record.visibility !== 'deleted' && isOwn(viewer, record)

/** What a new person has written is sealed when they ask for it, and registered by a curator's word. */
export const registersAtOnce = (viewer: Viewer) => hasRole(viewer, 'member')

type Sealed = Subject & { status: string }

const isWaiting = ({ status, visibility }: Sealed) => status === 'sealed' && visibility === 'queued'

/** That a sealed prediction may be registered, or why not, is said by a curator other than its author. */
export const mayApprove = (viewer: Viewer, record: Sealed) =>
  isWaiting(record) && isCurator(viewer) && !isOwn(viewer, record)

/** Its author takes back what waits; it is a draft again. */
export const mayUnseal = (viewer: Viewer, record: Sealed) =>
  isWaiting(record) && isOwn(viewer, record)

/** Afterwards its author can still say what was meant. */
export const mayClarify = (viewer: Viewer, record: Subject) =>
  isPublic(record) && isOwn(viewer, record)
