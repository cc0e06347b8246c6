import { useLoaderData } from '@remix-run/react'
import { AccountFields, accountLabels } from '#app/components/forms/account-fields.tsx'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { signInPath } from '#app/domain/paths/person.ts'
import { accountWords } from '#messages/accounts.ts'
import type { loader } from './route.tsx'

const words = accountWords.signUp

export function SignUpPage() {
  const { to } = useLoaderData<typeof loader>()
  const returned = useReturned(accountLabels)
  return (
    <FormPage
      title={words.title}
      lead={words.lead}
      narrow
      returned={returned}
      submit={words.submit}
      after={
        <p className="more">
          {words.haveOne} <Link to={signInPath()}>{accountWords.signIn.title}</Link>
        </p>
      }
    >
      <input type="hidden" name="to" value={to} />
      <AccountFields returned={returned} />
    </FormPage>
  )
}
