import { useLoaderData } from '@remix-run/react'
import { Form } from '#app/components/forms/form.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { predictionLabels } from '#app/components/prediction/prediction-field.ts'
import { PredictionFields } from '#app/components/prediction/prediction-fields.tsx'
import { PreviewPart } from '#app/components/prediction/preview-part.tsx'
import { useDraft } from '#app/components/prediction/use-draft.ts'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { predictionFormWords as words } from '#messages/prediction-form.ts'
import { BLANK } from './blank.ts'
import { Help, Newcomer, Parts } from './frame.tsx'
import { RegisterPart } from './register-part.tsx'
import type { loader } from './route.tsx'

export function NewPredictionPage() {
  const { key, areas, observables, given, at, ...model } = useLoaderData<typeof loader>()
  const returned = useReturned(predictionLabels)
  const present = { ...(model.present ?? BLANK), ...given.fields }
  const start = { claimIs: given.question ? 'new' : 'existing', claimAnswers: given.question }
  const { typed, missing, watched } = useDraft(at, { present, returned, given: start })
  const filled = { present, returned, typed, observables }
  return (
    <Page>
      <Parts />
      <RecordHead title={words.draft}>
        <p className="say">{words.draftLead}</p>
        {model.registers ? null : <Newcomer />}
      </RecordHead>
      <Help />
      <Form method="post" className="result-form prediction-form" {...watched}>
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <PredictionFields
          {...filled}
          areas={areas}
          inPlace={{ question: given.question }}
          supersedes={given.supersedes}
        />
        <PreviewPart {...filled} made />
        <RegisterPart {...model} returned={returned} typed={typed} missing={missing} />
      </Form>
    </Page>
  )
}
