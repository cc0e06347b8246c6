import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { composeWords } from '#messages/compose.ts'
import { predictionWords } from '#messages/prediction.ts'
import type { loader } from './route.tsx'

const words = predictionWords.page
const labels = { text: words.clarifyLabel }

export function ClarificationPage() {
  const { record, key, licence } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.clarifyTitle(recordName('prediction', record.number))}
      lead={words.clarifyLead}
      returned={returned}
      hint={composeWords.licence(licence)}
      submit={words.clarifyNow}
    >
      <input type="hidden" name="key" value={returned.typed('key', key)} />
      <MarkupEditor
        name="text"
        label={labels.text}
        problems={returned.problems('text')}
        defaultValue={returned.typed('text')}
        after={composeWords.markdownHint}
      />
    </FormPage>
  )
}
