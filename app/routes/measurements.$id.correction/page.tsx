import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { measurementLabels } from '#app/components/measurement/measurement-field.ts'
import { MeasurementFields } from '#app/components/measurement/measurement-fields.tsx'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { measurementWords } from '#messages/measurement.ts'
import type { loader } from './route.tsx'

const words = measurementWords.correction
const labels = { ...measurementLabels, reason: words.reason }

export function CorrectionPage() {
  const { experiment, measurement, present } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.title(measurementWords.name(measurement.label, measurement.position))}
        lead={words.lead}
      />
      <Form method="post" className="form full">
        <MeasurementLine experiment={experiment} measurement={measurement} />
        <ProblemSummary problems={returned.summary} />
        <MeasurementFields present={present} returned={returned} />
        <TextInput
          name="reason"
          label={words.reason}
          problems={returned.problems('reason')}
          defaultValue={returned.typed('reason')}
          required
        />
        <SubmitRow>
          <Button look="primary">{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
