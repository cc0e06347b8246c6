import { accountWords } from '#messages/accounts.ts'
import { TextInput } from './text-input.tsx'
import type { useReturned } from './use-returned.ts'

const words = accountWords.fields
export const accountLabels = {
  handle: words.handle,
  displayName: words.displayName,
  email: words.email,
  password: words.password,
}

/** The four fields of a new account. */
export function AccountFields({ returned }: { returned: ReturnType<typeof useReturned> }) {
  const { problems, typed } = returned
  const field = (name: keyof typeof accountLabels) =>
    ({ name, label: accountLabels[name], problems: problems(name), required: true }) as const
  return (
    <>
      <TextInput
        {...field('handle')}
        hint={words.handleHint}
        defaultValue={typed('handle')}
        autoComplete="username"
        autoCapitalize="none"
      />
      <TextInput
        {...field('displayName')}
        hint={words.displayNameHint}
        defaultValue={typed('displayName')}
        autoComplete="name"
      />
      <TextInput
        {...field('email')}
        hint={words.emailHint}
        defaultValue={typed('email')}
        // As text: a browser refuses an address whose letters are not ASCII in a field for e-mail.
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput
        {...field('password')}
        hint={words.passwordHint}
        type="password"
        autoComplete="new-password"
      />
    </>
  )
}
