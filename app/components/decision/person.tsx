import { Link } from '#app/components/page/link.tsx'
import type { Named } from '#app/domain/decision/view.ts'
import { personPath } from '#app/domain/paths/person.ts'

export const Person = ({ who }: { who: Named }) => (
  <Link className="text-link" to={personPath(who.handle)}>
    {who.handle}
  </Link>
)
