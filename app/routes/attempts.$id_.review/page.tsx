import { useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { MarkupEditor } from '#app/components/forms/markup-editor.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import { composeWords } from '#messages/compose.ts'
import { BLANK_REVIEW, reviewLabels } from './review-field.ts'
import { InterestFields, VerdictFields } from './review-fields.tsx'
import type { loader } from './route.tsx'

export function ReviewPage() {
  const { present, key, licence, ...attempt } = useLoaderData<typeof loader>()
  const returned = useReturned(reviewLabels)
  const filled = { present: present ?? BLANK_REVIEW, returned }
  return (
    <Page>
      <PageHead
        title={words.review}
        lead={<AttemptLead attempt={attempt}>{words.reviewLead}</AttemptLead>}
      />
      <Form method="post" className="form full">
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <input type="hidden" name="base" value={attempt.revision} />
        <VerdictFields {...filled} />
        <InterestFields {...filled} />
        <MarkupEditor
          name="body"
          label={words.reviewBody}
          problems={returned.problems('body')}
          defaultValue={returned.typed('body', filled.present.body)}
          after={composeWords.markdownHint}
          tall
        />
        <SubmitRow hint={composeWords.licence(licence)}>
          <Button look="primary">{words.reviewSubmit}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
