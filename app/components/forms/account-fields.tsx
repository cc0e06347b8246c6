import { messages as m } from '#app/messages/index.ts'
import { ProblemSummary } from './problem-summary.tsx'
import { TextInput } from './text-input.tsx'
import { useReturned } from './use-returned.ts'

const words = m.accounts.fields
const labels = {
  handle: words.handle,
  displayName: words.displayName,
  email: words.email,
  password: words.password,
}

/** The four fields of a new account. */
export function AccountFields() {
  const { summary, problems, typed } = useReturned(labels)
  const field = (name: keyof typeof labels) =>
    ({ name, label: labels[name], problems: problems(name), required: true }) as const
  return (
    <>
      <ProblemSummary problems={summary} />
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
        type="email"
        autoComplete="email"
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
