import { Link } from '#app/components/page/link.tsx'
import { lookWords } from '#messages/look.ts'

/** What of a subtree is not on the page: a number of replies, or all that lies deeper. */
export type Rest = { href: string; count: number } | { href: string; deeper: true }

export function MoreReplies({ rest }: { rest?: Rest }) {
  if (!rest) return null
  return (
    <p className="more">
      <Link to={rest.href}>
        {'count' in rest ? lookWords.thread.moreReplies(rest.count) : lookWords.thread.continues}
      </Link>
    </p>
  )
}
