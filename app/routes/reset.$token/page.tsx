import { useLoaderData } from '@remix-run/react'
import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { accountWords } from '#messages/accounts.ts'
import type { loader } from './route.tsx'

const words = accountWords.reset
const labels = { newPassword: accountWords.fields.newPassword }

export function ResetPage() {
  const { handle } = useLoaderData<typeof loader>()
  const returned = useReturned(labels)
  return (
    <FormPage
      title={words.title}
      lead={words.lead(handle)}
      narrow
      returned={returned}
      submit={words.submit}
    >
      <TextInput
        name="newPassword"
        label={labels.newPassword}
        hint={accountWords.fields.passwordHint}
        problems={returned.problems('newPassword')}
        type="password"
        required
        autoComplete="new-password"
      />
    </FormPage>
  )
}
