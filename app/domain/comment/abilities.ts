import { mayDelete, mayEdit } from '#app/domain/record/policy.ts'
import { mayHide, type Subject } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { mayVote } from '#app/domain/vote/policy.ts'
import { mayComment } from './policy.ts'

export type CommentAbilities = {
  reply: boolean
  edit: boolean
  delete: boolean
  vote: boolean
  hide: boolean
  show: boolean
}

export type CommentVerb = keyof CommentAbilities

export const NO_ABILITIES: CommentAbilities = {
  reply: false,
  edit: false,
  delete: false,
  vote: false,
  hide: false,
  show: false,
}

/** What the viewer may do with a comment of a record. Words are changed by their author alone. */
export function commentAbilities(
  viewer: Viewer,
  record: Subject,
  comment: Subject,
): CommentAbilities {
  if (!viewer) return NO_ABILITIES
  const own = viewer.id === comment.authorId
  const open = record.visibility === 'public'
  return {
    reply: mayComment(viewer, record) && comment.visibility === 'public',
    edit: own && mayEdit(viewer, comment),
    delete: mayDelete(viewer, comment),
    vote: open && mayVote(viewer, comment),
    hide: mayHide(viewer) && comment.visibility === 'public',
    show: mayHide(viewer) && comment.visibility === 'hidden',
  }
}
