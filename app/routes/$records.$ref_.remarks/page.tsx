import { Form, useLoaderData } from '@remix-run/react'
import { EditProblems } from '#app/components/compose/edit-problems.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.compose
const labels = { remarks: m.record.remarks, tags: words.tags, reason: words.reason }

export function RemarksPage() {
  const { record, present } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <Page>
      <PageHead
        title={words.remarksTitle(recordName(record.kind, record.number))}
        lead={words.remarksLead}
      />
      <Form method="post" className="form full">
        <EditProblems
          returned={returned}
          revision={record.revision}
          present={{ remarks: present.remarks }}
        />
        <RemarksFields present={present} returned={returned} />
        <SubmitRow>
          <Button look="primary">{words.save}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}

type Present = { remarks: string; notWorkedIn: string | null; tags: string }
type Filled = { present: Present; returned: ReturnType<typeof useReturned> }

function RemarksFields({ present, returned: { problems, typed } }: Filled) {
  const field = (name: keyof typeof labels, stored: string) =>
    ({
      name,
      label: labels[name],
      problems: problems(name),
      defaultValue: typed(name, stored),
    }) as const
  return (
    <>
      <MarkupEditor {...field('remarks', present.remarks)} after={words.markdownHint} tall />
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
      <TextInput {...field('tags', present.tags)} hint={words.tagsHint} />
      <TextInput {...field('reason', '')} hint={words.reasonHint} />
    </>
  )
}
