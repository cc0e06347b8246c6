import { TypedTexts } from '#app/components/forms/typed-texts.tsx'
import { Link } from '#app/components/page/link.tsx'
import type { TypedField } from '#app/domain/form/carried.ts'
import { searchPath } from '#app/domain/paths/site.ts'
import { lookWords } from '#messages/look.ts'

type Props = {
  status: number
  /** What was refused, in a sentence; nothing for a bug. */
  what?: string
  requestId?: string
  /** What was typed into the form that this page answers. */
  typed?: TypedField[]
}

const words = lookWords.errors
type Known = keyof typeof words.titles

const isKnown = (status: number): status is Known => status in words.titles

export function ErrorPage({ status, what, requestId, typed = [] }: Props) {
  const known = isKnown(status) ? status : 500
  return (
    <div className="error-page">
      <p className="code">{words.code(status)}</p>
      <h1>{words.titles[known]}</h1>
      <div className="prose">
        {what ? <p>{what}</p> : null}
        <p>{words.advice[known]}</p>
        <p className="ways">
          <Link to="/">{words.toHome}</Link>
          <Link to={searchPath()}>{words.toSearch}</Link>
        </p>
      </div>
      <TypedTexts texts={typed} />
      {requestId ? (
        <p className="request-id">
          {words.requestId} <code>{requestId}</code>
        </p>
      ) : null}
    </div>
  )
}
