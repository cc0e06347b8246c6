import { useLoaderData } from '@remix-run/react'
import { BLANK_EXPERIMENT, experimentLabels } from '#app/components/experiment/experiment-field.ts'
import { ExperimentFields } from '#app/components/experiment/experiment-fields.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { ConditionFields } from '#app/components/result/condition-fields.tsx'
import { conditionLabels } from '#app/components/result/result-field.ts'
import type { AskedCondition } from '#app/domain/result/asked-condition.ts'
import { composeWords } from '#messages/compose.ts'
import { experimentWords } from '#messages/experiment.ts'
import { experimentFormWords as words } from '#messages/experiment-form.ts'
import { experimentStates } from '#messages/statuses.ts'
import { Planned } from './planned.tsx'
import type { loader } from './route.tsx'

const STATES = ['planned', 'running', 'reported'] as const

export function NewExperimentPage() {
  const { key, areas, licence, given, context, asks, questions } = useLoaderData<typeof loader>()
  const returned = useReturned(labelsWith(questions))
  return (
    <Page>
      <PageHead title={words.report} lead={words.reportLead} />
      <Form method="post" className="form full">
        {context ? <Planned context={context} /> : null}
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <input type="hidden" name="asks" value={returned.typed('asks', asks)} />
        <input type="hidden" name="measures" value={context?.observable?.key ?? ''} />
        <StateChoice returned={returned} />
        <ExperimentFields
          present={{ ...BLANK_EXPERIMENT, ...given }}
          areas={areas}
          returned={returned}
          conditions={
            questions.length > 0 ? (
              <AskedConditions questions={questions} returned={returned} name={given.tests} />
            ) : null
          }
        />
        <SubmitRow hint={composeWords.licence(licence)}>
          <Button look="primary" name="intent" value="report">
            {words.submit}
          </Button>
          <Button name="intent" value="draft">
            {words.keepDraft}
          </Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}

/** In the order of the form. */
function labelsWith(questions: AskedCondition[]): Record<string, string> {
  const { state, title, kind, statement, ...rest } = experimentLabels
  return { state, title, kind, statement, ...conditionLabels(questions), ...rest }
}

type AskedProps = {
  questions: AskedCondition[]
  returned: ReturnType<typeof useReturned>
  name: string
}

/** The conditions of the prediction that it is to test, as questions. */
const AskedConditions = ({ name, ...asked }: AskedProps) => (
  <section className="field asked" aria-labelledby="conditions-title">
    <h2 className="lab" id="conditions-title">
      {words.conditions}
    </h2>
    <p className="hint">{words.conditionsAsked(name)}</p>
    <ConditionFields {...asked} name={name} />
  </section>
)

const StateChoice = ({ returned }: { returned: ReturnType<typeof useReturned> }) => (
  <RadioGroup
    name="state"
    legend={words.state}
    problems={returned.problems('state')}
    chosen={returned.typed('state', 'planned')}
    choices={STATES.map((value) => ({
      value,
      label: experimentStates[value],
      hint: experimentWords.stateHints[value],
    }))}
    down
  />
)
