import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { areaWords } from '#messages/area.ts'
import type { loader } from './route.tsx'

const words = areaWords.forms
const labels = { into: words.into, reason: words.reason }

export function MergerPage() {
  const { name, counts, areas } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  const moved = counts.map(({ kind, count }) => areaWords.count(kind, count))
  return (
    <FormPage
      title={words.mergeTitle(name)}
      lead={areas.length > 0 ? words.mergeWill(moved) : words.mergeNone}
      returned={returned}
      submit={words.mergeSubmit}
    >
      <Select
        name="into"
        label={labels.into}
        problems={returned.problems('into')}
        defaultValue={returned.typed('into', areas[0]?.key)}
        choices={areas.map((area) => ({ value: area.key, label: area.name }))}
      />
      <TextInput
        name="reason"
        label={labels.reason}
        problems={returned.problems('reason')}
        defaultValue={returned.typed('reason')}
        optional
      />
    </FormPage>
  )
}
