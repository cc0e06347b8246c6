import { Link } from '#app/components/page/link.tsx'
import { lookWords } from '#messages/look.ts'

export type PersonRef = { handle: string; href: string }

/** Who did something; the site itself where nobody did. */
export function PersonLink({ person }: { person: PersonRef | null }) {
  if (!person) return <span className="who">{lookWords.record.theSite}</span>
  return (
    <Link className="who" to={person.href}>
      {person.handle}
    </Link>
  )
}
