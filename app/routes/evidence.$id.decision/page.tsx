import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { DECISIONS } from '#app/domain/evidence/evidence.ts'
import { messages as m } from '#app/messages/index.ts'
import { Compared } from './compared.tsx'
import type { loader } from './route.tsx'

const words = m.evidence
const labels = { standing: words.decide, inSample: words.inSample, reason: words.reason }

export function DecisionPage() {
  const { experiment, measurement, present, ...about } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={words.decisionTitle} lead={words.decisionLead} width="text" />
      <MeasurementLine experiment={experiment} measurement={measurement} />
      <Compared {...about} />
      <DecisionForm present={present} />
    </Page>
  )
}

type Present = ReturnType<typeof useLoaderData<typeof loader>>['present']

function DecisionForm({ present }: { present: Present }) {
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Form method="post" className="form">
      <ProblemSummary problems={summary} />
      <RadioGroup
        name="standing"
        legend={labels.standing}
        problems={problems('standing')}
        chosen={typed('standing', present.standing)}
        choices={DECISIONS.map((value) => ({
          value,
          label: words.decisions[value],
          hint: words.decisionHints[value],
        }))}
        down
      />
      <RadioGroup
        name="inSample"
        legend={labels.inSample}
        hint={words.inSampleHint}
        problems={problems('inSample')}
        chosen={typed('inSample', present.inSample ? 'yes' : 'no')}
        choices={(['no', 'yes'] as const).map((value) => ({ value, label: words[value] }))}
      />
      <TextInput
        name="reason"
        label={labels.reason}
        problems={problems('reason')}
        defaultValue={typed('reason', present.reason)}
      />
      <SubmitRow>
        <Button look="primary">{words.save}</Button>
      </SubmitRow>
    </Form>
  )
}
