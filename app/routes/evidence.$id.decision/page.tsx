import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { DECISIONS } from '#app/domain/evidence/evidence.ts'
import { evidenceWords as words } from '#messages/evidence.ts'
import { Compared } from './compared.tsx'
import type { loader } from './route.tsx'

const labels = { standing: words.decide, inSample: words.inSample, reason: words.reason }

export function DecisionPage() {
  const { experiment, measurement, present, ...about } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.decisionTitle}
      lead={words.decisionLead}
      about={
        <>
          <MeasurementLine experiment={experiment} measurement={measurement} />
          <Compared {...about} />
        </>
      }
      returned={returned}
      submit={words.save}
    >
      <DecisionFields present={present} returned={returned} />
    </FormPage>
  )
}

type Present = ReturnType<typeof useLoaderData<typeof loader>>['present']
type Filled = { present: Present; returned: ReturnType<typeof useReturned> }

const DecisionFields = ({ present, returned: { problems, typed } }: Filled) => (
  <>
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
  </>
)
