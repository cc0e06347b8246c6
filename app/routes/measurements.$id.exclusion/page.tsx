import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.measurement.exclusion
const labels = { reason: words.reason }

export function ExclusionPage() {
  const { experiment, measurement, excluded } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  const name = m.measurement.name(measurement.label, measurement.position)
  return (
    <Page>
      <PageHead
        title={excluded ? words.readmitTitle(name) : words.excludeTitle(name)}
        lead={excluded ? words.readmitLead : words.excludeLead}
        width="text"
      />
      <MeasurementLine experiment={experiment} measurement={measurement} />
      <Form method="post" className="form">
        <ProblemSummary problems={summary} />
        <input type="hidden" name="intent" value={excluded ? 'readmit' : 'exclude'} />
        <TextInput
          name="reason"
          label={labels.reason}
          problems={problems('reason')}
          defaultValue={typed('reason')}
          required
        />
        <SubmitRow>
          <Button look="primary">{excluded ? words.readmit : words.exclude}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
