import { Link } from '#app/components/page/link.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import type { Named } from '#app/domain/resolution/view.ts'

export const Person = ({ who }: { who: Named }) => (
  <Link className="text-link" to={personPath(who.handle)}>
    {who.handle}
  </Link>
)
