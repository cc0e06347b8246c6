import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { accountWords } from '#messages/accounts.ts'

const words = accountWords.settings
const labels = {
  currentPassword: accountWords.fields.currentPassword,
  newPassword: accountWords.fields.newPassword,
}

export function PasswordPage() {
  const returned = useReturned(labels)
  const field = (name: keyof typeof labels) =>
    ({
      name,
      label: labels[name],
      problems: returned.problems(name),
      type: 'password',
      required: true,
    }) as const
  return (
    <FormPage
      title={words.changePassword}
      lead={words.passwordHint}
      narrow
      returned={returned}
      submit={words.changePassword}
    >
      <TextInput {...field('currentPassword')} autoComplete="current-password" />
      <TextInput
        {...field('newPassword')}
        hint={accountWords.fields.passwordHint}
        autoComplete="new-password"
      />
    </FormPage>
  )
}
