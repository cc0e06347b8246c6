import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { questionLabels } from '#app/components/compose/question-field.ts'
import { QuestionFields } from '#app/components/compose/question-fields.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { composeWords } from '#messages/compose.ts'
import type { loader } from './route.tsx'

export function EditQuestionPage() {
  const { record, areas, licence, present } = useLoaderData<typeof loader>()
  const returned = useReturned(questionLabels)
  const { title, statement, background } = present
  return (
    <EditPage
      title={composeWords.edit(recordName('question', record.number))}
      lead={<bdi>{record.titlePlain}</bdi>}
      returned={returned}
      revision={record.revision}
      present={{ title, statement, background }}
      licence={licence}
    >
      <QuestionFields present={present} areas={areas} returned={returned} />
    </EditPage>
  )
}
