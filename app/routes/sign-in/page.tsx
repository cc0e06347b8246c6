import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { signUpPath } from '#app/domain/paths/person.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const words = m.accounts.signIn
const labels = { name: words.name, password: m.accounts.fields.password }

export function SignInPage() {
  const { to } = useLoaderData<typeof loader>()
  const { summary, problems, typed } = useReturned(labels)
  return (
    <Page>
      <PageHead title={words.title} width="text" />
      <Form method="post" className="form narrow">
        <ProblemSummary problems={summary} />
        <input type="hidden" name="to" value={to} />
        <TextInput
          name="name"
          label={labels.name}
          hint={words.nameHint}
          problems={problems('name')}
          defaultValue={typed('name')}
          autoComplete="username"
          required
        />
        <TextInput
          name="password"
          label={labels.password}
          problems={problems('password')}
          type="password"
          autoComplete="current-password"
          required
        />
        <SubmitRow>
          <Button look="primary">{words.submit}</Button>
        </SubmitRow>
      </Form>
      <p className="more">
        {words.none} <Link to={signUpPath()}>{m.accounts.signUp.title}</Link>
      </p>
    </Page>
  )
}
