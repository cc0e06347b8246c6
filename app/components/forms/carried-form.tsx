import { Link } from '#app/components/page/link.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import type { Carried } from '#app/domain/form/carried.ts'
import { signInPath } from '#app/domain/paths/person.ts'
import { accountWords } from '#messages/accounts.ts'
import { keptWords } from '#messages/kept.ts'
import { OtherAccount } from './other-account.tsx'
import { SignInToSend } from './sign-in-to-send.tsx'
import { TypedTexts } from './typed-texts.tsx'

const words = keptWords.carried

/** In the place of the answer to a form that was sent without a session: sign in, and it is sent. */
export function CarriedForm({ carried }: { carried: Carried }) {
  if (carried.state === 'waits') return <Waits carried={carried} />
  if (carried.state === 'other-account') return <OtherAccount carried={carried} />
  const { title, lead } = words[carried.state]
  const [to, word] = wayOn(carried)
  return (
    <>
      <PageHead title={title} lead={lead} width="text" />
      <p className="more">
        <Link to={to}>{word}</Link>
      </p>
      {'texts' in carried ? <TypedTexts texts={carried.texts} /> : null}
    </>
  )
}

function wayOn({ state, path }: Carried): [to: string, word: string] {
  if (state === 'too-long') return [signInPath(path), accountWords.signIn.title]
  return state === 'late' ? [path, words.toForm] : ['/', words.goOn]
}

type Props = { carried: Extract<Carried, { state: 'waits' }> }

const Waits = ({ carried: { files, path, sealed, name, refused } }: Props) => (
  <>
    <PageHead title={words.waits.title} lead={words.waits.lead} width="text" />
    {files ? <p>{words.files}</p> : null}
    <SignInToSend path={path} sealed={sealed} name={name} refused={refused} />
  </>
)
