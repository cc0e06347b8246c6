import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.prediction.page
const labels = { text: words.clarifyLabel }

export function ClarificationPage() {
  const { record, key, licence } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.clarifyTitle(recordName('prediction', record.number))}
        lead={words.clarifyLead}
        width="text"
      />
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <input type="hidden" name="key" value={typed('key', key)} />
        <MarkupEditor
          name="text"
          label={labels.text}
          problems={problems('text')}
          defaultValue={typed('text')}
          after={m.compose.markdownHint}
        />
        <SubmitRow hint={m.compose.licence(licence)}>
          <Button look="primary">{words.clarifyNow}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
