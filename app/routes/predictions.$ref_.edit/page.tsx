import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { MissingLive } from '#app/components/prediction/missing-live.tsx'
import { predictionLabels } from '#app/components/prediction/prediction-field.ts'
import { PredictionFields } from '#app/components/prediction/prediction-fields.tsx'
import { PreviewPart } from '#app/components/prediction/preview-part.tsx'
import { useDraft } from '#app/components/prediction/use-draft.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionFormWords } from '#messages/prediction-form.ts'
import type { loader } from './route.tsx'

export function EditPredictionPage() {
  const { record, licence, at, ...loaded } = useLoaderData<typeof loader>()
  const returned = useReturned(predictionLabels)
  const { typed, missing, watched } = useDraft(at, { present: loaded.present, returned })
  const { title, statement, scope, criterion, background } = loaded.present
  const filled = { ...loaded, returned, typed }
  return (
    <EditPage
      title={predictionFormWords.edit(recordName('prediction', record.number))}
      lead={<bdi>{record.titlePlain}</bdi>}
      form={{ className: 'prediction-form', ...watched }}
      returned={returned}
      revision={record.revision}
      present={{ title, statement, scope, criterion, background }}
      below={<MissingLive missing={missing} complete={predictionWords.page.completeDraft} />}
      licence={licence}
      submit={predictionFormWords.keep}
    >
      <PredictionFields {...filled} />
      <PreviewPart {...filled} made={false} />
    </EditPage>
  )
}
