import { useLoaderData } from '@remix-run/react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { MeasurementLine } from '#app/components/measurement/measurement-line.tsx'
import { Link } from '#app/components/page/link.tsx'
import { State } from '#app/components/page/state.tsx'
import { Term, Terms } from '#app/components/record/terms.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
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
      <Term term={words.prediction}>
        {recordName('prediction', prediction.number)}{' '}
        <Link className="text-link" to={recordPath(prediction)}>
          <Inline body={prediction.title} />
        </Link>
      </Term>
      <Term term={words.others(group)}>
        {members.map(({ id, name, label, speaks: named }) => (
          <span className="lines" key={id}>
            {name}, {label}
            {named ? ` (${words.speaksNow})` : null}
          </span>
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
