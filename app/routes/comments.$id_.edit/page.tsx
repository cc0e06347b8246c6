import { Form, Link, useLoaderData } from '@remix-run/react'
import { Conflict } from '#app/components/compose/conflict.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.discussion
const labels = { body: words.bodyLabel, reason: words.reasonOptional }

export function EditCommentPage() {
  const { body, revision, record } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  const base = Number(typed('base', String(revision)))
  return (
    <Page>
      <PageHead
        title={words.editTitle}
        lead={<Link to={recordPath(record)}>{record.titlePlain}</Link>}
        width="text"
      />
      <Form method="post" className="form">
        {base === revision ? (
          <ProblemSummary problems={summary} />
        ) : (
          <Conflict texts={[{ label: labels.body, theirs: body, yours: typed('body', body) }]} />
        )}
        <input type="hidden" name="base" value={revision} />
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
        </SubmitRow>
      </Form>
    </Page>
  )
}
