import { CommentCredenceLine } from '#app/components/credence/comment-credence.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import type { CommentView } from '#app/domain/comment/view.ts'
import { commentAnchor, commentHistoryPath, commentPath } from '#app/domain/paths/comment.ts'
import { personPath } from '#app/domain/paths/person.ts'
import type { Body } from '#app/domain/text/body.ts'
import { discussionWords } from '#messages/discussion.ts'
import { CommentActs } from './comment-acts.tsx'
import { CommentItem } from './comment-item.tsx'
import { useLevel, usePosted } from './posted-comments.tsx'

type Props = {
  comment: CommentView
  /** Where a reply is posted to. */
  action: string
  /** The comment that the page is about. */
  target?: string
}

/** A comment with all that hangs below it on this page. */
export function CommentNode({ comment, action, target }: Props) {
  const { id, author, body, tombstone } = comment
  const replies = useLevel(id, comment.replies)
  const isPosted = usePosted().all.some((placed) => placed.comment === comment)
  return (
    <CommentItem
      id={commentAnchor(id)}
      author={author && { handle: author.handle, href: personPath(author.handle) }}
      at={comment.createdAt}
      permalink={commentPath(id)}
      edited={comment.editedAt && { at: comment.editedAt, href: commentHistoryPath(id) }}
      tombstone={tombstone}
      answers={comment.answers && commentPath(comment.answers)}
      isNew={isPosted || id === target}
      body={body ? <Said comment={comment} body={body} /> : null}
      acts={tombstone ? null : <CommentActs comment={comment} action={action} />}
      replies={
        replies.length > 0
          ? replies.map((reply) => (
              <CommentNode key={reply.id} comment={reply} action={action} target={target} />
            ))
          : null
      }
      rest={restOf(comment)}
    />
  )
}

/** The text, with all that stands above it. */
function Said({ comment, body }: { comment: CommentView; body: Body }) {
  const { visibility, credence, anchor } = comment
  const label =
    visibility === 'queued' || visibility === 'hidden' ? discussionWords.labels[visibility] : null
  return (
    <>
      {label ? <p className="hint">{label}</p> : null}
      {credence ? <CommentCredenceLine credence={credence} /> : null}
      {anchor ? (
        <p className="hint">{discussionWords.anchored(anchor.part, anchor.revision)}</p>
      ) : null}
      {anchor?.quote ? <blockquote>{anchor.quote}</blockquote> : null}
      <Prose body={body} />
    </>
  )
}

function restOf({ id, moreReplies, continues }: CommentView) {
  if (continues) return { href: commentPath(continues), deeper: true as const }
  return moreReplies > 0 ? { href: commentPath(id), count: moreReplies } : undefined
}
