import { Link } from '#app/components/page/link.tsx'
import { lookWords } from '#messages/look.ts'

type Props = { previous?: string | null; next?: string | null }

export function Pager({ previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label={lookWords.lists.pages}>
      {previous ? (
        <Link to={previous} rel="prev">
          {lookWords.lists.previous}
        </Link>
      ) : null}
      {next ? (
        <Link to={next} rel="next">
          {lookWords.lists.next}
        </Link>
      ) : null}
    </nav>
  )
}
