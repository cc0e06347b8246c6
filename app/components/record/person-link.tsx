import { Link } from '#app/components/page/link.tsx'
import { messages as m } from '#app/messages/index.ts'

export type PersonRef = { handle: string; href: string }

/** Who did something; the site itself where nobody did. */
export function PersonLink({ person }: { person: PersonRef | null }) {
  if (!person) return <span className="who">{m.look.record.theSite}</span>
  return (
    <Link className="who" to={person.href}>
      {person.handle}
    </Link>
  )
}
