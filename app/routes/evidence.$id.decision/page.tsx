import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { DECISIONS } from '#app/domain/evidence/evidence.ts'
import { recordPath } from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.evidence
const labels = { standing: words.decide, inSample: words.inSample, reason: words.reason }

export function DecisionPage() {
  const { experiment, measurement, present, ...about } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Page>
      <PageHead title={words.decisionTitle} lead={words.decisionLead} width="text" />
      <MeasurementLine experiment={experiment} measurement={measurement} />
      <Compared {...about} />
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
          choices={[
            { value: 'no', label: words.no },
            { value: 'yes', label: words.yes },
          ]}
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
    </Page>
  )
}

type Compared = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  'prediction' | 'conditions' | 'given' | 'unknown'
>

/** The conditions of both, side by side for the eye. */
const Compared = ({ prediction, conditions, given, unknown }: Compared) => (
  <Facts
    facts={[
      {
        term: words.prediction,
        value: (
          <Link to={recordPath(prediction)}>
            {recordName('prediction', prediction.number)}, {prediction.titlePlain}
          </Link>
        ),
      },
      { term: words.predicted, value: <Lines text={conditions} /> },
      { term: words.given, value: <Lines text={given} /> },
      { term: words.unknown, value: unknown.join(', ') || words.none },
    ]}
  />
)

const Lines = ({ text }: { text: string }) =>
  text === '' ? words.none : <span className="lines">{text}</span>
