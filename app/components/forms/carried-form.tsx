import { Form } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { CARRIED_FIELD, type Carried } from '#app/domain/form/carried.ts'
import { signInPath } from '#app/domain/paths/person.ts'
import { accountWords } from '#messages/accounts.ts'
import { keptWords } from '#messages/kept.ts'
import { Button } from './button.tsx'
import { ProblemSummary } from './problem-summary.tsx'
import { SubmitRow } from './submit-row.tsx'
import { TextInput } from './text-input.tsx'
import { TypedTexts } from './typed-texts.tsx'

const words = keptWords.carried

/** In the place of the answer to a form that was sent without a session: sign in, and it is sent. */
export function CarriedForm({ carried }: { carried: Carried }) {
  if (carried.state === 'waits') return <SignInToSend carried={carried} />
  const { title, lead } = words[carried.state]
  return (
    <>
      <PageHead title={title} lead={lead} width="text" />
      <p className="more">
        <Link to={carried.state === 'too-long' ? signInPath(carried.path) : '/'}>
          {carried.state === 'too-long' ? accountWords.signIn.title : words.goOn}
        </Link>
      </p>
      {carried.state === 'too-long' ? <TypedTexts texts={carried.texts} /> : null}
    </>
  )
}

type Props = { carried: Extract<Carried, { state: 'waits' }> }

/** Sent by the browser itself, so that its answer is a document as the first one was. */
const SignInToSend = ({ carried: { path, sealed, files, name, refused } }: Props) => (
  <>
    <PageHead title={words.waits.title} lead={words.waits.lead} width="text" />
    {files ? <p>{words.files}</p> : null}
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
  </>
)
