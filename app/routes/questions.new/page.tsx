import { useLoaderData } from '@remix-run/react'
import { LikelyDuplicates } from '#app/components/compose/likely-duplicates.tsx'
import { type PresentQuestion, questionLabels } from '#app/components/compose/question-field.ts'
import { QuestionFields } from '#app/components/compose/question-fields.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { composeWords as words } from '#messages/compose.ts'
import type { loader } from './route.tsx'

const BLANK: PresentQuestion = {
  title: '',
  statement: '',
  background: '',
  kind: 'question',
  area: '',
  tags: '',
  parent: '',
  literature: 'no',
  prize: '',
}

export function ProposePage() {
  const { key, areas, licence, given } = useLoaderData<typeof loader>()
  const returned = useReturned(questionLabels)
  return (
    <Page>
      <PageHead title={words.propose} lead={words.proposeLead} />
      <Form method="post" className="form full">
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <LikelyDuplicates similar={returned.similar} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <QuestionFields
          present={{ ...BLANK, ...given }}
          areas={areas}
          returned={returned}
          similar
        />
        <SubmitRow hint={words.licence(licence)}>
          <Button look="primary" name="intent" value="propose">
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
