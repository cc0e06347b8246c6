import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { experimentLabels } from '#app/components/experiment/experiment-field.ts'
import { ExperimentFields } from '#app/components/experiment/experiment-fields.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { experimentFormWords } from '#messages/experiment-form.ts'
import type { loader } from './route.tsx'

export function EditExperimentPage() {
  const { record, areas, licence, present } = useLoaderData<typeof loader>()
  const returned = useReturned(experimentLabels)
  const { title, statement, conditions, background } = present
  return (
    <EditPage
      title={experimentFormWords.edit(recordName('experiment', record.number))}
      lead={<bdi>{record.titlePlain}</bdi>}
      returned={returned}
      revision={record.revision}
      present={{ title, statement, conditions, background }}
      licence={licence}
    >
      <ExperimentFields present={present} areas={areas} returned={returned} />
    </EditPage>
  )
}
