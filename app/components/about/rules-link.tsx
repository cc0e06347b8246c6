import { Link } from '#app/components/page/link.tsx'
import { aboutWords } from '#messages/about.ts'

/** From a part of a page to the page that explains it. */
export const RulesLink = ({ to }: { to: string }) => (
  <Link className="text-link" to={to}>
    {aboutWords.rules}
  </Link>
)
