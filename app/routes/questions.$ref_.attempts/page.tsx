import { useLoaderData } from '@remix-run/react'
import { attemptLabels } from '#app/components/attempt/attempt-field.ts'
import { AttemptFields } from '#app/components/attempt/attempt-fields.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { RadioGroup } from '#app/components/forms/radio-group.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { ATTEMPT_DIRECTIONS, ATTEMPT_SCOPES } from '#app/domain/attempt/attempt.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { attemptWords } from '#messages/attempt.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import { composeWords } from '#messages/compose.ts'
import type { loader } from './route.tsx'

const BLANK = { title: '', body: '', artefacts: '', aiUse: '' }

export function ClaimAttemptPage() {
  const { record, key, licence } = useLoaderData<typeof loader>()
  const returned = useReturned(attemptLabels)
  return (
    <Page>
      <PageHead
        title={words.claim(recordName('question', record.number))}
        lead={
          <>
            <Link to={recordPath(record)}>
              <bdi>{record.titlePlain}</bdi>
            </Link>
            . {words.claimLead}
          </>
        }
      />
      <Form method="post" className="form full">
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <AnswerChoices returned={returned} />
        <AttemptFields present={BLANK} returned={returned} />
        <SubmitRow hint={composeWords.licence(licence)}>
          <Button look="primary">{words.submit}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}

const AnswerChoices = ({ returned }: { returned: ReturnType<typeof useReturned> }) => (
  <div className="two">
    <RadioGroup
      name="direction"
      legend={words.direction}
      problems={returned.problems('direction')}
      chosen={returned.typed('direction')}
      choices={ATTEMPT_DIRECTIONS.map((value) => ({
        value,
        label: attemptWords.directions[value],
        hint: words.directionHints[value],
      }))}
      down
    />
    <RadioGroup
      name="scope"
      legend={words.scope}
      problems={returned.problems('scope')}
      chosen={returned.typed('scope')}
      choices={ATTEMPT_SCOPES.map((value) => ({
        value,
        label: attemptWords.scopes[value],
        hint: words.scopeHints[value],
      }))}
      down
    />
  </div>
)
