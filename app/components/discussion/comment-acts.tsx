import { Link, useNavigation } from '@remix-run/react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { CommentView } from '#app/domain/comment/view.ts'
import {
  commentAnchor,
  commentDeletionPath,
  commentEditPath,
  commentPath,
} from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import { CommentForm } from './comment-form.tsx'
import { HideForm } from './hide-form.tsx'
import { VoteControl } from './vote-control.tsx'

type Props = { comment: CommentView; action: string }

const words = m.discussion

/** What one may do with a comment. Replying opens a form in place; without script, a page. */
export function CommentActs({ comment, action }: Props) {
  const { id, abilities } = comment
  const [replyKey, setReplyKey] = useState<string | null>(null)
  const open = (event: MouseEvent) => {
    event.preventDefault()
    setReplyKey(replyKey ? null : crypto.randomUUID())
  }
  return (
    <>
      <VoteControl
        subjectId={id}
        tallies={comment.tallies}
        ownVotes={comment.ownVotes}
        refused={abilities.vote ? undefined : words.noVote}
        anchor={`#${commentAnchor(id)}`}
      />
      {abilities.reply ? (
        <Link
          to={`${commentPath(id)}?reply#reply`}
          onClick={open}
          aria-expanded={replyKey !== null}
        >
          {words.reply}
        </Link>
      ) : null}
      <Changes comment={comment} />
      {replyKey ? (
        <ReplyHere
          comment={comment}
          action={action}
          formKey={replyKey}
          onPosted={() => setReplyKey(null)}
        />
      ) : null}
    </>
  )
}

const Changes = ({ comment: { id, abilities } }: Pick<Props, 'comment'>) => (
  <>
    {abilities.edit ? <Link to={commentEditPath(id)}>{words.edit}</Link> : null}
    {abilities.delete ? <Link to={commentDeletionPath(id)}>{words.delete}</Link> : null}
    {abilities.hide ? <HideForm subjectId={id} to="hidden" /> : null}
    {abilities.show ? <HideForm subjectId={id} to="public" /> : null}
  </>
)

type ReplyProps = Props & { formKey: string; onPosted: () => void }

/** A form in place. It closes once its reply is posted; nothing else makes it lose what is typed. */
function ReplyHere({ comment, action, formKey, onPosted }: ReplyProps) {
  const sending = useNavigation().formData?.get('key') === formKey
  const wasSending = useRef(false)
  useEffect(() => {
    if (wasSending.current && !sending) onPosted()
    wasSending.current = sending
  })
  return (
    <div className="reply-here">
      <CommentForm
        action={action}
        parentId={comment.id}
        formKey={formKey}
        submit={words.postReply}
        id={`reply-${comment.id}`}
      />
    </div>
  )
}
