import { Form } from '@remix-run/react'
import { AccountFields } from '#app/components/forms/account-fields.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'

const words = m.accounts.setUp

export function SetUpPage() {
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} width="text" />
      <Form method="post" className="form narrow">
        <AccountFields />
        <SubmitRow>
          <Button look="primary">{words.submit}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
