import { Form, useLoaderData } from '@remix-run/react'
import { AccountFields } from '#app/components/forms/account-fields.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { signInPath } from '#app/domain/paths/person.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.accounts.signUp

export function SignUpPage() {
  const { to } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} width="text" />
      <Form method="post" className="form narrow">
        <input type="hidden" name="to" value={to} />
        <AccountFields />
        <SubmitRow>
          <Button look="primary">{words.submit}</Button>
        </SubmitRow>
      </Form>
      <p className="more">
        {words.haveOne} <Link to={signInPath()}>{m.accounts.signIn.title}</Link>
      </p>
    </Page>
  )
}
