import { useLoaderData } from '@remix-run/react'
import { Form } from '#app/components/forms/form.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { COMMENT_LABELS, CommentFields } from '#app/components/thread/comment-fields.tsx'
import { commentsPath, recordPath } from '#app/domain/paths/record.ts'
import { discussionWords } from '#messages/discussion.ts'
import type { loader } from './route.tsx'

export function WritePage() {
  const { record, key } = useLoaderData<typeof loader>()
  const returned = useReturned(COMMENT_LABELS)
  return (
    <Page>
      <PageHead
        title={discussionWords.write}
        lead={
          <Link to={recordPath(record)}>
            <bdi>{record.titlePlain}</bdi>
          </Link>
        }
        width="text"
      />
      {/* A script's answer is the comment for its thread; here is none, so the browser sends this. */}
      <Form method="post" action={commentsPath(record)} className="form" reloadDocument>
        <CommentFields
          parentId={returned.typed('parentId')}
          formKey={returned.typed('key', key)}
          submit={discussionWords.post}
          returned={returned}
        />
      </Form>
    </Page>
  )
}
