import { type MouseEvent, useState } from 'react'
import { newFormKey } from '#app/components/forms/new-form-key.ts'
import { Link } from '#app/components/page/link.tsx'
import type { CommentView } from '#app/domain/comment/view.ts'
import {
  commentAnchor,
  commentDeletionPath,
  commentEditPath,
  commentPath,
} from '#app/domain/paths/comment.ts'
import { discussionWords as words } from '#messages/discussion.ts'
import { CommentForm } from './comment-form.tsx'
import { HideForm } from './hide-form.tsx'
import { VoteControl } from './vote-control.tsx'

type Props = { comment: CommentView; action: string }

/** What one may do with a comment. Replying opens a form in place; without script, a page. */
export function CommentActs({ comment, action }: Props) {
  const { id, abilities } = comment
  const [replyKey, setReplyKey] = useState<string | null>(null)
  const open = (event: MouseEvent) => {
    event.preventDefault()
    setReplyKey(replyKey ? null : newFormKey())
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
      {abilities.reply ? <Reply id={id} open={replyKey !== null} onClick={open} /> : null}
      <Changes comment={comment} />
      {replyKey ? (
        <div className="reply-here">
          <CommentForm
            action={action}
            parentId={id}
            formKey={replyKey}
            submit={words.postReply}
            id={`reply-${id}`}
            onPosted={() => setReplyKey(null)}
          />
        </div>
      ) : null}
    </>
  )
}

type ReplyProps = { id: string; open: boolean; onClick: (event: MouseEvent) => void }

const Reply = ({ id, open, onClick }: ReplyProps) => (
  <Link to={`${commentPath(id)}?reply#reply`} onClick={onClick} aria-expanded={open}>
    {words.reply}
  </Link>
)

const Changes = ({ comment: { id, abilities } }: Pick<Props, 'comment'>) => (
  <>
    {abilities.edit ? <Link to={commentEditPath(id)}>{words.edit}</Link> : null}
    {abilities.delete ? <Link to={commentDeletionPath(id)}>{words.delete}</Link> : null}
    {abilities.hide ? <HideForm subjectId={id} to="hidden" /> : null}
    {abilities.show ? <HideForm subjectId={id} to="public" /> : null}
  </>
)
