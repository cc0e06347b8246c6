import { AreaFields, areaLabels } from '#app/components/area/area-fields.tsx'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { areaWords } from '#messages/area.ts'

const words = areaWords.forms
const labels = { ...areaLabels, key: words.key }

export function NewAreaPage() {
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.create}
      lead={words.createLead}
      returned={returned}
      submit={words.create}
    >
      <AreaFields returned={returned} />
      <TextInput
        name="key"
        label={labels.key}
        hint={words.keyHint}
        problems={returned.problems('key')}
        defaultValue={returned.typed('key')}
        optional
      />
    </FormPage>
  )
}
