import { useLoaderData, useSearchParams } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { CommentForm } from '#app/components/thread/comment-form.tsx'
import { CommentNode } from '#app/components/thread/comment-node.tsx'
import { NextPage } from '#app/components/thread/next-page.tsx'
import { PostedComments } from '#app/components/thread/posted-comments.tsx'
import { Thread } from '#app/components/thread/thread.tsx'
import { commentPath } from '#app/domain/paths/comment.ts'
import { commentsPath, recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { threadQueryString } from '#app/domain/thread/query.ts'
import { discussionWords as words } from '#messages/discussion.ts'
import type { loader } from './route.tsx'

type Discussed = Parameters<typeof recordPath>[0] & { titlePlain: string }

const Discussed = ({ record }: { record: Discussed }) => (
  <Link to={`${recordPath(record)}#discussion`}>
    <bdi>{record.titlePlain}</bdi>
  </Link>
)

export function CommentPage() {
  const found = useLoaderData<typeof loader>()
  const { record, ancestors, comment, cutAbove, nextCursor, sort, formKey } = found
  const [query] = useSearchParams()
  const action = commentsPath(record)
  const next = nextCursor && `${commentPath(comment.id)}?${threadQueryString(sort, nextCursor)}`
  const replying = query.has('reply') && comment.abilities.reply
  return (
    <Page>
      <PageHead
        title={words.commentOn(recordName(record.kind, record.number))}
        lead={<Discussed record={record} />}
        width="text"
      />
      <h2 className="visually-hidden">{words.heading}</h2>
      {cutAbove ? <p className="hint">{words.cutAbove}</p> : null}
      <PostedComments thread={found}>
        <Thread>
          {ancestors.map((above) => (
            <CommentNode key={above.id} comment={above} action={action} />
          ))}
          <CommentNode comment={comment} action={action} target={comment.id} />
        </Thread>
        <NextPage href={next} />
        {replying ? <Reply to={comment} action={action} formKey={formKey} /> : null}
      </PostedComments>
    </Page>
  )
}

type ReplyProps = {
  to: { id: string; author: { handle: string } | null }
  action: string
  formKey: string
}

const Reply = ({ to, action, formKey }: ReplyProps) => (
  <div className="write" id="reply">
    <h2>{words.replyTo(to.author?.handle ?? '')}</h2>
    <CommentForm
      key={to.id}
      action={action}
      parentId={to.id}
      formKey={formKey}
      submit={words.postReply}
    />
  </div>
)
