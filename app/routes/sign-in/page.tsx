import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { signUpPath } from '#app/domain/paths/person.ts'
import { accountWords } from '#messages/accounts.ts'
import type { loader } from './route.tsx'

const words = accountWords.signIn
const labels = { name: words.name, password: accountWords.fields.password }

export function SignInPage() {
  const { to } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.title}
      narrow
      returned={returned}
      submit={words.submit}
      after={
        <p className="more">
          {words.none} <Link to={signUpPath()}>{accountWords.signUp.title}</Link>
        </p>
      }
    >
      <input type="hidden" name="to" value={to} />
      <TextInput
        name="name"
        label={labels.name}
        hint={words.nameHint}
        problems={returned.problems('name')}
        defaultValue={returned.typed('name')}
        autoComplete="username"
        required
      />
      <TextInput
        name="password"
        label={labels.password}
        problems={returned.problems('password')}
        type="password"
        autoComplete="current-password"
        required
      />
    </FormPage>
  )
}
