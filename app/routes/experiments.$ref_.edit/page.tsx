import { Form, useLoaderData } from '@remix-run/react'
import { EditProblems } from '#app/components/compose/edit-problems.tsx'
import { experimentLabels } from '#app/components/experiment/experiment-field.ts'
import { ExperimentFields } from '#app/components/experiment/experiment-fields.tsx'
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

export function EditExperimentPage() {
  const { record, areas, licence, present } = useLoaderData<typeof loader>()
  const returned = useReturned(experimentLabels)
  const { title, statement, conditions, background } = present
  return (
    <Page>
      <PageHead
        title={m.experiment.form.edit(recordName('experiment', record.number))}
        lead={record.titlePlain}
      />
      <Form method="post" className="form full">
        <EditProblems
          returned={returned}
          revision={record.revision}
          present={{ title, statement, conditions, background }}
        />
        <ExperimentFields present={present} areas={areas} returned={returned} />
        <TextInput
          name="reason"
          label={m.compose.reason}
          hint={m.compose.reasonHint}
          problems={returned.problems('reason')}
          defaultValue={returned.typed('reason')}
        />
        <SubmitRow hint={m.compose.licence(licence)}>
          <Button look="primary">{m.compose.save}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
