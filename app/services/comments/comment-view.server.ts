import { commentAbilities, NO_ABILITIES } from '#app/domain/comment/abilities.ts'
import { anchorOf } from '#app/domain/comment/anchor.ts'
import type { CommentView } from '#app/domain/comment/view.ts'
import type { CommentCredence } from '#app/domain/credence/of-comment.ts'
import { maySee, scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { ThreadNode } from '#app/domain/thread/build.ts'
import { LEVELS } from '#app/domain/thread/place.ts'
import type { Subject } from '#app/domain/viewer/subject.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import { columnTallies } from '#app/domain/vote/tally.ts'
import type { CommentRow } from '#db/queries/comments.ts'
import type { ThreadComment } from '#db/queries/threads.ts'

export type ThreadRowOfComment = CommentRow & Omit<ThreadComment, 'comment'>

export const toThreadRow = ({ comment, ...rest }: ThreadComment): ThreadRowOfComment => ({
  ...comment,
  ...rest,
})

// What many comments have in common crosses the wire once, if it is one object.
const NO_VOTES: VoteTallies = { useful: { up: 0, down: 0 }, agree: { up: 0, down: 0 } }
const NO_OWN_VOTES: OwnVotes = {}

type Seen = {
  viewer: Viewer
  record: Subject
  firstDepth: number
  credences: ReadonlyMap<string, CommentCredence>
}

/** What one viewer is shown of a comment and of the replies to it on this page. */
export function toCommentView(seen: Seen, node: ThreadNode<ThreadRowOfComment>): CommentView {
  const { row, moreReplies } = node
  const lastLevel = row.depth - seen.firstDepth >= LEVELS - 1
  return {
    id: row.id,
    depth: row.depth,
    createdAt: row.createdAt,
    visibility: row.visibility,
    ...(isReadable(seen.viewer, row) ? readable(seen, row) : tombstone(row)),
    replies: node.replies.map((reply) => toCommentView(seen, reply)),
    moreReplies,
    continues: lastLevel && moreReplies > 0 ? row.id : null,
  }
}

/** A deleted text is read in its history, by curators, and never in a thread. */
const isReadable = (viewer: Viewer, row: CommentRow) =>
  row.visibility !== 'deleted' && maySee(scopeOf(viewer), row)

const readable = ({ viewer, record, credences }: Seen, row: ThreadRowOfComment) => ({
  author: row.author,
  editedAt: row.revision > 1 ? row.updatedAt : null,
  body: body(row.id, 'body', row.revision, row.bodyHtml),
  tombstone: null,
  tallies: hasVotes(row) ? columnTallies(row) : NO_VOTES,
  ownVotes: ownVotes(row),
  abilities: commentAbilities(viewer, record, row),
  anchor: anchorOf(row),
  credence: credences.get(row.id) ?? null,
  answers: row.answersId,
})

const tombstone = (row: CommentRow) => ({
  author: null,
  editedAt: null,
  body: null,
  tombstone: row.visibility === 'deleted' ? ('deleted' as const) : ('hidden' as const),
  tallies: NO_VOTES,
  ownVotes: NO_OWN_VOTES,
  abilities: NO_ABILITIES,
  anchor: null,
  credence: null,
  answers: null,
})

const hasVotes = (row: CommentRow) =>
  row.usefulUp + row.usefulDown + row.agreeUp + row.agreeDown > 0

function ownVotes({ ownUseful, ownAgree }: ThreadRowOfComment): OwnVotes {
  if (ownUseful === null && ownAgree === null) return NO_OWN_VOTES
  return {
    ...(ownUseful === null ? {} : { useful: ownUseful }),
    ...(ownAgree === null ? {} : { agree: ownAgree }),
  }
}
