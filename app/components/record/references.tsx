import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { lookWords } from '#messages/look.ts'
import { referenceWords } from '#messages/reference.ts'

export type ReferenceItem = {
  id: string
  /** The work: title or, where nothing more is known, its identifier. */
  label: ReactNode
  /** The reference's page on this site. */
  href: string
  citedBy?: number
  /** The work elsewhere. */
  source?: { href: string; label: string }
  /** Where its title can be given, while nothing is known of it. */
  describe?: string | null
}

export function References({ items }: { items: ReferenceItem[] }) {
  return (
    <ol className="references">
      {items.map((item) => (
        <li key={item.id}>
          <Link className="text-link" to={item.href}>
            <bdi>{item.label}</bdi>
          </Link>{' '}
          <span className="cited">
            {item.source ? (
              <a href={item.source.href} rel="ugc nofollow noopener">
                <bdi>{item.source.label}</bdi>
              </a>
            ) : null}
            {item.source && item.citedBy !== undefined ? ', ' : null}
            {item.citedBy === undefined ? null : lookWords.record.citedBy(item.citedBy)}
            {item.describe ? (
              <>
                {' · '}
                <Link to={item.describe} rel="nofollow">
                  {referenceWords.addTitle}
                </Link>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
