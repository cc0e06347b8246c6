import { useLoaderData } from '@remix-run/react'
import { RulesLink } from '#app/components/about/rules-link.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { ChoiceGroup } from '#app/components/forms/choice-group.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { MissingLive } from '#app/components/prediction/missing-live.tsx'
import {
  type PresentPrediction,
  predictionLabels,
} from '#app/components/prediction/prediction-field.ts'
import { PredictionFields } from '#app/components/prediction/prediction-fields.tsx'
import { useDraft } from '#app/components/prediction/use-draft.ts'
import { aboutPredictionsPath } from '#app/domain/paths/about.ts'
import { composeWords } from '#messages/compose.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import type { loader } from './route.tsx'

const BLANK: PresentPrediction = {
  title: '',
  statement: '',
  background: '',
  claims: '',
  observable: '',
  form: 'interval',
  lower: '',
  upper: '',
  value: '',
  tolerance: '',
  sd: '',
  conditions: '',
  scope: '',
  level: '95 %',
  groups: '1',
  madeFrom: '',
  reanalyses: 'no',
  criterion: '',
  essential: 'no',
  deadline: '',
  area: '',
  tags: '',
}

export function NewPredictionPage() {
  const { key, areas, observables, licence, given, present, at } = useLoaderData<typeof loader>()
  const returned = useReturned(predictionLabels)
  const { live, missing, watched } = useDraft(at)
  return (
    <Page>
      <PageHead
        title={words.draft}
        lead={
          <>
            {words.draftLead} <RulesLink to={aboutPredictionsPath()} />
          </>
        }
      />
      <Form method="post" className="form full prediction-form" {...watched}>
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <PredictionFields
          present={present ?? { ...BLANK, claims: given.claims ?? '' }}
          areas={areas}
          observables={observables}
          returned={returned}
          live={live}
        />
        <Supersedes returned={returned} given={given.supersedes ?? ''} />
        <MissingLive missing={missing} />
        <Foot returned={returned} licence={licence} />
      </Form>
    </Page>
  )
}

type FootProps = { returned: ReturnType<typeof useReturned>; licence: string }

const Foot = ({ returned, licence }: FootProps) => (
  <>
    <RegisterChoice returned={returned} />
    <SubmitRow hint={composeWords.licence(licence)}>
      <Button look="primary" name="intent" value="register">
        {predictionWords.page.registerNow}
      </Button>
      <Button name="intent" value="draft">
        {words.keep}
      </Button>
      <PreviewButton />
    </SubmitRow>
  </>
)

/** Said before it is frozen; a draft needs no tick. */
const RegisterChoice = ({ returned }: { returned: ReturnType<typeof useReturned> }) => (
  <ChoiceGroup
    type="checkbox"
    name="understood"
    legend={predictionWords.page.register}
    problems={returned.problems('understood')}
    chosen={returned.typed('understood') === 'yes' ? ['yes'] : []}
    choices={[{ value: 'yes', label: predictionWords.page.understood }]}
  />
)

type SupersedesProps = { returned: ReturnType<typeof useReturned>; given: string }

const Supersedes = ({ returned, given }: SupersedesProps) => (
  <TextInput
    name="supersedes"
    label={words.supersedes}
    hint={words.supersedesHint}
    problems={returned.problems('supersedes')}
    defaultValue={returned.typed('supersedes', given)}
  />
)
