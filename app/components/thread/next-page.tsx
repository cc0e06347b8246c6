import { Link } from '#app/components/page/link.tsx'
import { messages as m } from '#app/messages/index.ts'

/** Where the thread goes on, if it does not end on this page. */
export const NextPage = ({ href }: { href: string | null }) =>
  href ? (
    <p className="more">
      <Link to={href}>{m.discussion.nextPage}</Link>
    </p>
  ) : null
