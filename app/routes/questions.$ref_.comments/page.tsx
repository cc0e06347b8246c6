import { Link, useLoaderData } from '@remix-run/react'
import { CommentForm } from '#app/components/discussion/comment-form.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { commentsPath, recordPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const labels = { body: m.discussion.bodyLabel }

export function WritePage() {
  const question = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={m.discussion.write}
        lead={<Link to={recordPath(question)}>{question.titlePlain}</Link>}
        width="text"
      />
      <CommentForm
        action={commentsPath(question)}
        parentId={returned.typed('parentId')}
        formKey={returned.typed('key')}
        submit={m.discussion.post}
        returned={returned}
      />
    </Page>
  )
}
