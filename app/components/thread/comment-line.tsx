import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { lookWords } from '#messages/look.ts'

export type CommentFacts = {
  author: { handle: string; href: string } | null
  at: Date | string | number
  permalink: string
  edited?: { at: Date | string | number; href: string } | null
  /** Set for a comment of which only the place is left. */
  tombstone?: 'deleted' | 'hidden' | null
  /** The comment that was answered, where the reply hangs further up. */
  answers?: string | null
}

const words = lookWords.thread

/** Who wrote it and when, outside of the fold, so that its links stay links of their own. */
export function CommentLine(props: CommentFacts & { isNew?: boolean }) {
  const { author, at, permalink, edited, tombstone, answers, isNew } = props
  return (
    <div className="comment-line">
      {isNew ? <span className="visually-hidden">{words.isNew}</span> : null}
      {author ? (
        <Link className="who" to={author.href}>
          {author.handle}
        </Link>
      ) : null}
      {tombstone ? <span className="gone">{words[`${tombstone}Body`]}</span> : null}
      <Link to={permalink} title={words.permalink}>
        <Moment at={at} as="short" />
      </Link>
      {edited ? (
        <span>
          <Link to={edited.href}>{words.edited}</Link> <Moment at={edited.at} as="short" />
        </span>
      ) : null}
      {answers ? (
        <span>
          {words.answers} <Link to={answers}>{words.answersWhat}</Link>
        </span>
      ) : null}
    </div>
  )
}
