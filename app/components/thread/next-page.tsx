import { Link } from '#app/components/page/link.tsx'
import { discussionWords } from '#messages/discussion.ts'

/** Where the thread goes on, if it does not end on this page. */
export const NextPage = ({ href }: { href: string | null }) =>
  href ? (
    <p className="more">
      <Link to={href}>{discussionWords.nextPage}</Link>
    </p>
  ) : null
