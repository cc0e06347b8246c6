import { Form, useLoaderData } from '@remix-run/react'
import { EditProblems } from '#app/components/compose/edit-problems.tsx'
import { questionLabels } from '#app/components/compose/question-field.ts'
import { QuestionFields } from '#app/components/compose/question-fields.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.compose

export function EditPage() {
  const { record, areas, licence, present } = useLoaderData<typeof loader>()
  const returned = useReturned(questionLabels)
  const { problems, typed } = returned
  const { title, statement, background } = present
  return (
    <Page>
      <PageHead
        title={words.edit(recordName('question', record.number))}
        lead={record.titlePlain}
      />
      <Form method="post" className="form full">
        <EditProblems
          returned={returned}
          revision={record.revision}
          present={{ title, statement, background }}
        />
        <QuestionFields present={present} areas={areas} returned={returned} />
        <TextInput
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          problems={problems('reason')}
          defaultValue={typed('reason')}
        />
        <SubmitRow hint={words.licence(licence)}>
          <Button look="primary">{words.save}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
