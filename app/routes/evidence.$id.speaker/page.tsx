import { useLoaderData } from '@remix-run/react'
import { PredictionTerm } from '#app/components/evidence/prediction-term.tsx'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { State } from '#app/components/page/state.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { robustnessWords } from '#messages/robustness.ts'
import { speakerWords as words } from '#messages/speaker.ts'
import type { loader } from './route.tsx'

export function SpeakerPage() {
  const { experiment, measurement, speaks } = useLoaderData<typeof loader>()
  return (
    <ReasonPage
      title={speaks ? words.endTitle : words.nameTitle}
      lead={speaks ? words.endLead : words.nameLead}
      about={
        <>
          <MeasurementLine experiment={experiment} measurement={measurement} />
          <About />
        </>
      }
      label={words.reason}
      submit={speaks ? words.end : words.name}
    >
      <input type="hidden" name="intent" value={speaks ? 'end' : 'name'} />
    </ReasonPage>
  )
}

/** The prediction, the others of the group, and what the verdict is and would be. */
function About() {
  const { prediction, group, members, speaks, verdicts } = useLoaderData<typeof loader>()
  return (
    <Terms id="group">
      <PredictionTerm prediction={prediction} />
      <Term term={words.others(group)}>
        {members.map(({ id, name, label, speaks: named }) => (
          <div key={id}>
            {name}, {label}
            {named ? ` (${words.speaksNow})` : null}
          </div>
        ))}
      </Term>
      <Term term={words.now}>
        <State mark={verdicts.now}>{words.verdicts[verdicts.now]}</State>
      </Term>
      <Term term={speaks ? words.thenCombined : words.thenAlone}>
        <State mark={verdicts.after}>{robustnessWords.would[verdicts.after]}</State>
      </Term>
    </Terms>
  )
}
