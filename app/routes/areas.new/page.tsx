import { AreaFields, areaLabels } from '#app/components/area/area-fields.tsx'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { MoreFields } from '#app/components/forms/more-fields.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { areaWords } from '#messages/area.ts'

const words = areaWords.forms
const labels = { ...areaLabels, key: words.key }

export function NewAreaPage() {
  const returned = useReturned(labels)
  const key = {
    name: 'key',
    label: labels.key,
    problems: returned.problems('key'),
    defaultValue: returned.typed('key'),
  }
  return (
    <FormPage
      title={words.create}
      lead={words.createLead}
      returned={returned}
      submit={words.create}
    >
      <AreaFields returned={returned} />
      <MoreFields summary={words.further} fields={[key]}>
        <TextInput {...key} hint={words.keyHint} />
      </MoreFields>
    </FormPage>
  )
}
