import { Form, useLoaderData } from '@remix-run/react'
import { EditProblems } from '#app/components/compose/edit-problems.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { MissingLive } from '#app/components/prediction/missing-live.tsx'
import { predictionLabels } from '#app/components/prediction/prediction-field.ts'
import { PredictionFields } from '#app/components/prediction/prediction-fields.tsx'
import { useMissing } from '#app/components/prediction/use-missing.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function EditPredictionPage() {
  const { record, areas, observables, licence, present } = useLoaderData<typeof loader>()
  const returned = useReturned(predictionLabels)
  const { missing, watched } = useMissing()
  const { title, statement, scope, criterion, background } = present
  return (
    <Page>
      <PageHead
        title={m.prediction.form.edit(recordName('prediction', record.number))}
        lead={record.titlePlain}
      />
      <Form method="post" className="form full prediction-form" {...watched}>
        <EditProblems
          returned={returned}
          revision={record.revision}
          present={{ title, statement, scope, criterion, background }}
        />
        <PredictionFields
          present={present}
          areas={areas}
          observables={observables}
          returned={returned}
        />
        <TextInput
          name="reason"
          label={m.compose.reason}
          hint={m.compose.reasonHint}
          problems={returned.problems('reason')}
          defaultValue={returned.typed('reason')}
        />
        <MissingLive missing={missing} />
        <SubmitRow hint={m.compose.licence(licence)}>
          <Button look="primary">{m.prediction.form.keep}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
