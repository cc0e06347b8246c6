import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Notice } from '#app/components/page/notice.tsx'
import { RESOLUTIONS } from '#app/domain/claim/prediction-of-claim.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { composeWords } from '#messages/compose.ts'
import { resolutionWords } from '#messages/resolution.ts'
import { predictionStates } from '#messages/statuses.ts'
import { EffectiveFields } from './effective-fields.tsx'
import type { loader } from './route.tsx'

const words = resolutionWords.form
const labels = {
  outcome: words.outcome,
  rationale: words.rationale,
  effective: words.effective,
  effectiveReason: words.effectiveReason,
}

const outcomeOf = (verdict: Verdict) =>
  predictionStates[verdict === 'supports' ? 'confirmed' : 'refuted']

const OUTCOMES = RESOLUTIONS.map((value) => ({
  value,
  label: predictionStates[value],
  hint: resolutionWords.outcomeHints[value],
}))

export function ProposalPage() {
  const { record, secondsNeeded, disputeDays, replaces, licence, bound, verdict } =
    useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.title(recordName(record.kind, record.number))}
      lead={words.lead(secondsNeeded, disputeDays)}
      about={
        <>
          <p className="serif-line">
            <bdi>{record.titlePlain}</bdi>
          </p>
          {replaces ? <Notice>{words.replaces}</Notice> : null}
          <p className="hint about-form">
            {bound && verdict !== null ? words.bound(outcomeOf(verdict)) : words.undirected}
          </p>
        </>
      }
      returned={returned}
      hint={composeWords.licence(licence)}
      submit={words.send}
    >
      <ProposalFields returned={returned} />
    </FormPage>
  )
}

function ProposalFields({ returned }: { returned: ReturnType<typeof useReturned> }) {
  const { key, effective, maySetEffective } = useLoaderData<typeof loader>()
  const { problems, typed } = returned
  return (
    <>
      <input type="hidden" name="key" value={typed('key', key)} />
      <RadioGroup
        name="outcome"
        legend={labels.outcome}
        problems={problems('outcome')}
        chosen={typed('outcome') || undefined}
        choices={OUTCOMES}
        down
      />
      <MarkupEditor
        name="rationale"
        label={labels.rationale}
        hint={words.rationaleHint}
        problems={problems('rationale')}
        defaultValue={typed('rationale')}
        after={composeWords.markdownHint}
      />
      <EffectiveFields
        effective={effective}
        maySetEffective={maySetEffective}
        returned={returned}
      />
    </>
  )
}
