import { AssignVisibilityInput, PostCommentInput } from '#app/domain/comment/input.ts'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { CastVoteInput } from '#app/domain/vote/input.ts'
import { deleteComment } from '#app/services/comments/delete-comment.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { type Made, madeOf, numberOf, type Play, type Scene } from './stage.server.ts'

/** What people say to each other, and what becomes of it. */
export const talkActs: Record<string, Play> = {
  comment: async ({ stage, by, on, typed, at }) => {
    const parentId = typeof typed.under === 'string' ? madeOf(stage, typed.under).id : undefined
    const { id } = await postComment(
      by,
      addressOf(on),
      PostCommentInput.parse({ body: typed.text, parentId }),
      at,
    )
    return { id }
  },

  'delete-comment': async ({ by, on, at }) => {
    await deleteComment(by, on.id, { reason: '' }, at)
  },

  hide: async ({ by, on, typed, at }) => {
    await assignVisibility(by, on.id, AssignVisibilityInput.parse({ to: 'hidden', ...typed }), at)
  },

  vote: async ({ by, on, typed, at }) => {
    await castVote(by, on.id, CastVoteInput.parse({ axis: 'useful', value: '1', ...typed }), at)
  },

  evidence: async (scene: Scene) => {
    const { by, on, typed, at } = scene
    await addEvidence(
      by,
      addressOf(on),
      AddEvidenceInput.parse({ ...typed, what: typed.experiment }),
      at,
    )
  },
}

export function addressOf(made: Made) {
  if (!made.kind) throw new Error('the demonstration speaks under something that is no record')
  return { kind: made.kind, number: numberOf(made) }
}
