import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { placedComment } from '#app/services/comments/placed-comment.server.ts'

/** A comment alone, as whoever posted it gets it back. */
export const oneComment = async (viewer: Viewer, id: string) =>
  (await placedComment(viewer, id)).comment
