import { useLoaderData } from '@remix-run/react'
import { claimLabels, type PresentClaim } from '#app/components/claim/claim-field.ts'
import { ClaimFields } from '#app/components/claim/claim-fields.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { claimFormWords as words } from '#messages/claim-form.ts'
import { composeWords } from '#messages/compose.ts'
import type { loader } from './route.tsx'

const BLANK: PresentClaim = {
  title: '',
  kind: 'law',
  statement: '',
  scope: '',
  background: '',
  answers: '',
  bearsOn: '',
  rivals: '',
  area: '',
  tags: '',
  supersedes: '',
}

export function NewClaimPage() {
  const { key, areas, licence, given } = useLoaderData<typeof loader>()
  const returned = useReturned(claimLabels)
  return (
    <Page>
      <PageHead title={words.propose} lead={words.proposeLead} />
      <Form method="post" className="form full">
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <ClaimFields present={{ ...BLANK, ...given }} areas={areas} returned={returned} />
        <SubmitRow hint={composeWords.licence(licence)}>
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
