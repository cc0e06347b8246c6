import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { measurementWords } from '#messages/measurement.ts'
import type { loader } from './route.tsx'

const words = measurementWords.exclusion

export function ExclusionPage() {
  const { experiment, measurement, excluded } = useLoaderData<typeof loader>()
  const name = measurementWords.name(measurement.label, measurement.position)
  return (
    <ReasonPage
      title={excluded ? words.readmitTitle(name) : words.excludeTitle(name)}
      lead={excluded ? words.readmitLead : words.excludeLead}
      about={<MeasurementLine experiment={experiment} measurement={measurement} />}
      label={words.reason}
      submit={excluded ? words.readmit : words.exclude}
    >
      <input type="hidden" name="intent" value={excluded ? 'readmit' : 'exclude'} />
    </ReasonPage>
  )
}
