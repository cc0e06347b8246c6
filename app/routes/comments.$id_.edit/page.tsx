import { Form, useLoaderData } from '@remix-run/react'
import { EditProblems } from '#app/components/compose/edit-problems.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.discussion
const labels = { body: words.bodyLabel, reason: words.reasonOptional }

export function EditCommentPage() {
  const { body, revision, record } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  const { problems, typed } = returned
  return (
    <Page>
      <PageHead
        title={words.editTitle}
        lead={<Link to={recordPath(record)}>{record.titlePlain}</Link>}
        width="text"
      />
      <Form method="post" className="form">
        <EditProblems returned={returned} revision={revision} present={{ body }} />
        <MarkupEditor
          name="body"
          label={labels.body}
          problems={problems('body')}
          defaultValue={typed('body', body)}
        />
        <TextInput
          name="reason"
          label={labels.reason}
          problems={problems('reason')}
          defaultValue={typed('reason')}
        />
        <SubmitRow>
          <Button look="primary">{words.save}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
