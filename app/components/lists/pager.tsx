import { Link } from '#app/components/page/link.tsx'
import { messages as m } from '#app/messages/index.ts'

type Props = { previous?: string | null; next?: string | null }

export function Pager({ previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav className="pager" aria-label={m.look.lists.pages}>
      {previous ? (
        <Link to={previous} rel="prev">
          {m.look.lists.previous}
        </Link>
      ) : null}
      {next ? (
        <Link to={next} rel="next">
          {m.look.lists.next}
        </Link>
      ) : null}
    </nav>
  )
}
