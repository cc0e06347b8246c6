import { CARRIED_FIELD } from '#app/domain/form/carried.ts'
import { accountWords } from '#messages/accounts.ts'
import { keptWords } from '#messages/kept.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { SubmitRow } from './submit-row.tsx'
import { TextInput } from './text-input.tsx'

const words = keptWords.carried

type Props = { path: string; sealed: string; name: string; refused: string }

/** Sent by the browser itself, so that its answer is a document as the first one was. */
export const SignInToSend = ({ path, sealed, name, refused }: Props) => (
  <Form method="post" action={path} className="form narrow" reloadDocument>
    <ProblemSummary problems={refused ? [{ message: refused }] : []} />
    <input type="hidden" name={CARRIED_FIELD} value={sealed} />
    <TextInput
      name="name"
      label={accountWords.signIn.name}
      defaultValue={name}
      autoComplete="username"
      required
    />
    <TextInput
      name="password"
      label={accountWords.fields.password}
      type="password"
      autoComplete="current-password"
      required
    />
    <SubmitRow hint={words.bound}>
      <Button look="primary">{words.submit}</Button>
    </SubmitRow>
  </Form>
)
