import { Form } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { ProblemSummary } from '#app/components/forms/problem-summary.tsx'
import { SubmitRow } from '#app/components/forms/submit-row.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { messages as m } from '#app/messages/index.ts'

const words = m.accounts.settings
const labels = {
  currentPassword: m.accounts.fields.currentPassword,
  newPassword: m.accounts.fields.newPassword,
}

export function PasswordPage() {
  const { summary, problems } = useReturned(labels)
  const field = (name: keyof typeof labels) =>
    ({
      name,
      label: labels[name],
      problems: problems(name),
      type: 'password',
      required: true,
    }) as const
  return (
    <Page>
      <PageHead title={words.changePassword} lead={words.passwordHint} width="text" />
      <Form method="post" className="form narrow">
        <ProblemSummary problems={summary} />
        <TextInput {...field('currentPassword')} autoComplete="current-password" />
        <TextInput
          {...field('newPassword')}
          hint={m.accounts.fields.passwordHint}
          autoComplete="new-password"
        />
        <SubmitRow>
          <Button look="primary">{words.changePassword}</Button>
        </SubmitRow>
      </Form>
    </Page>
  )
}
