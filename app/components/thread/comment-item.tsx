import type { ReactNode } from 'react'
import { lookWords } from '#messages/look.ts'
import { type CommentFacts, CommentLine } from './comment-line.tsx'
import { MoreReplies, type Rest } from './more-replies.tsx'

type Props = CommentFacts & {
  /** The anchor of the comment on the page. */
  id: string
  isNew?: boolean
  /** A `Prose`; null for a tombstone. */
  body: ReactNode
  /** Votes, reply, edit, and so on. */
  acts?: ReactNode
  /** `CommentItem`s. */
  replies?: ReactNode
  rest?: Rest
  folded?: boolean
}

const words = lookWords.thread

/** One comment with all below it. Folding is the browser's own `details`, so it needs no script. */
export function CommentItem(props: Props) {
  const { id, isNew, body, acts, replies, rest, folded, ...facts } = props
  const who = facts.author?.handle ?? words.nobody
  return (
    <li className={isNew ? 'comment is-new' : 'comment'} id={id}>
      <CommentLine {...facts} isNew={isNew} />
      <details className="fold" open={!folded}>
        <summary>
          <span className="refold">{words.fold}</span>
          <span className="unfold">{words.unfold}</span>
          <span className="visually-hidden">{words.foldLabel(who)}</span>
        </summary>
        {body ? <div className="comment-body">{body}</div> : null}
        {acts ? <div className="acts">{acts}</div> : null}
        {replies ? <ol className="replies">{replies}</ol> : null}
        <MoreReplies rest={rest} />
      </details>
    </li>
  )
}
