import { Link } from '#app/components/page/link.tsx'
import { messages as m } from '#app/messages/index.ts'

/** From a part of a page to the page that explains it. */
export const RulesLink = ({ to }: { to: string }) => (
  <Link className="text-link" to={to}>
    {m.about.rules}
  </Link>
)
