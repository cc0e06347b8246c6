import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import type { EvidenceRelation } from '#app/domain/evidence/evidence.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { composeWords } from '#messages/compose.ts'
import { evidenceWords as words } from '#messages/evidence.ts'
import type { loader } from './route.tsx'

const labels = {
  what: words.what,
  relation: words.relation,
  strength: words.strength,
  rationale: words.rationale,
}

export function EvidencePage() {
  const { record, key, relations } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={words.attachTitle(recordName(record.kind, record.number))}
        lead={words.attachLead}
      />
      <p className="serif-line full">
        <bdi>{record.titlePlain}</bdi>
      </p>
      <EvidenceForm formKey={key} relations={relations} />
    </Page>
  )
}

type Relations = { relations: EvidenceRelation[] }

function EvidenceForm({ formKey, relations }: Relations & { formKey: string }) {
  const returned = useReturned(labels)
  const { problems, typed, summary } = returned
  const field = (name: keyof typeof labels) =>
    ({ name, label: labels[name], problems: problems(name), defaultValue: typed(name) }) as const
  return (
    <Form method="post" className="form full">
      <Previews returned={returned} />
      <ProblemSummary problems={summary} />
      <input type="hidden" name="key" value={typed('key', formKey)} />
      <TextInput {...field('what')} hint={words.whatHint} required />
      <div className="two">
        <RelationChoice returned={returned} relations={relations} />
        <StrengthChoice returned={returned} />
      </div>
      <MarkupEditor
        {...field('rationale')}
        hint={words.rationaleHint}
        after={composeWords.markdownHint}
      />
      <SubmitRow>
        <Button look="primary">{words.submit}</Button>
        <PreviewButton />
      </SubmitRow>
    </Form>
  )
}

type Returned = { returned: ReturnType<typeof useReturned> }

const RelationChoice = ({ returned: { problems, typed }, relations }: Returned & Relations) => (
  <RadioGroup
    name="relation"
    legend={labels.relation}
    problems={problems('relation')}
    chosen={typed('relation', 'supports')}
    choices={relations.map((value) => ({
      value,
      label: words.choices[value],
      hint: words.hints[value],
    }))}
    down
  />
)

const StrengthChoice = ({ returned: { problems, typed } }: Returned) => (
  <RadioGroup
    name="strength"
    legend={labels.strength}
    problems={problems('strength')}
    chosen={typed('strength', '2')}
    choices={([1, 2, 3] as const).map((value) => ({
      value: String(value),
      label: words.strengths[value],
    }))}
    down
  />
)
