import type { Interest } from '#app/domain/decision/proposal.ts'
import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'

/** Another effective time than the computed one is set by a curator who never gave a credence on it. */
export const maySetEffective = (viewer: Viewer, interest: Interest | undefined): boolean =>
  isCurator(viewer) && !interest?.credence
