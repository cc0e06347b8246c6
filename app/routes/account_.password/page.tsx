import { FormPage } from '#app/components/forms/form-page.tsx'
import { TextInput } from '#app/components/forms/text-input.tsx'
import { useReturned } from '#app/components/forms/use-returned.ts'
import { messages as m } from '#app/messages/index.ts'

const words = m.accounts.settings
const labels = {
  currentPassword: m.accounts.fields.currentPassword,
  newPassword: m.accounts.fields.newPassword,
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
        hint={m.accounts.fields.passwordHint}
        autoComplete="new-password"
      />
    </FormPage>
  )
}
