import { useLoaderData } from '@remix-run/react'
import { RecordPage } from '#app/components/record/record-page.tsx'
import { experimentWords as words } from '#messages/experiment.ts'
import { measurementWords } from '#messages/measurement.ts'
import { Beside } from './beside.tsx'
import { Details, hasDetails } from './details.tsx'
import { Measurements } from './measurements.tsx'
import type { loader } from './route.tsx'
import { Status } from './status.tsx'

export function ExperimentPage() {
  const { experiment, ...rest } = useLoaderData<typeof loader>()
  const details = hasDetails(experiment)
  return (
    <RecordPage
      {...rest}
      record={experiment}
      label={words.protocol}
      status={<Status experiment={experiment} />}
      beside={<Beside experiment={experiment} />}
      contents={[
        {
          id: 'measurements',
          label: measurementWords.tableOf.heading,
          count: experiment.measurements.total,
        },
        ...(details ? [{ id: 'details', label: words.details }] : []),
      ]}
    >
      <Measurements experiment={experiment} />
      {details ? <Details experiment={experiment} /> : null}
    </RecordPage>
  )
}
