import { useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { PreviewButton } from '#app/components/forms/preview-button.tsx'
import { Previews } from '#app/components/forms/previews.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { observableLabels } from '#app/components/observable/observable-field.ts'
import { ObservableFields } from '#app/components/observable/observable-fields.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { composeWords } from '#messages/compose.ts'
import { observableWords } from '#messages/observable.ts'
import type { loader } from './route.tsx'

const words = observableWords.form

const BLANK = {
  name: '',
  symbol: '',
  definition: '',
  unit: '1',
  scale: 'linear',
  domainLower: '',
  domainUpper: '',
  aliases: '',
}

export function NewObservablePage() {
  const { key, licence, keeper } = useLoaderData<typeof loader>()
  const returned = useReturned(observableLabels)
  return (
    <Page>
      <PageHead
        title={keeper ? words.add : words.propose}
        lead={keeper ? words.addLead : words.proposeLead}
      />
      <Form method="post" className="form full">
        <Previews returned={returned} />
        <ProblemSummary problems={returned.summary} />
        <input type="hidden" name="key" value={returned.typed('key', key)} />
        <ObservableFields present={keeper ? { ...BLANK, short: '' } : BLANK} returned={returned} />
        <SubmitRow hint={composeWords.licence(licence)}>
          <Button look="primary">{keeper ? words.submit : words.proposeSubmit}</Button>
          <PreviewButton />
        </SubmitRow>
      </Form>
    </Page>
  )
}
