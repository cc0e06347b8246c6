import { useLoaderData } from '@remix-run/react'
import { EditPage } from '#app/components/compose/edit-page.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { composeWords as words } from '#messages/compose.ts'
import { recordWords } from '#messages/record.ts'
import type { loader } from './route.tsx'

const labels = { remarks: recordWords.remarks, tags: words.tags, reason: words.reason }

export function RemarksPage() {
  const { record, present } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <EditPage
      title={words.remarksTitle(recordName(record.kind, record.number))}
      lead={words.remarksLead}
      returned={returned}
      revision={record.revision}
      present={{ remarks: present.remarks }}
    >
      <RemarksFields present={present} returned={returned} />
    </EditPage>
  )
}

type Present = { remarks: string; notWorkedIn: string | null; tags: string }
type Filled = { present: Present; returned: ReturnType<typeof useReturned> }

function RemarksFields({ present, returned: { problems, typed } }: Filled) {
  const field = (name: 'remarks' | 'tags') =>
    ({
      name,
      label: labels[name],
      problems: problems(name),
      defaultValue: typed(name, present[name]),
    }) as const
  return (
    <>
      <MarkupEditor {...field('remarks')} after={words.markdownHint} tall />
      {present.notWorkedIn === null ? null : (
        <RadioGroup
          name="notWorkedIn"
          legend={words.notWorkedIn}
          chosen={typed('notWorkedIn', present.notWorkedIn)}
          choices={(['none', 'partial', 'solution'] as const).map((value) => ({
            value,
            label: words.notWorkedInChoices[value],
          }))}
        />
      )}
      <TextInput {...field('tags')} hint={words.tagsHint} />
    </>
  )
}
