import { Fragment, type ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'

export type RowTag = { href: string; label: string }

type Props = { lead?: ReactNode; counts: string[]; tags: RowTag[]; children?: ReactNode }

/** The small line below a row's text. */
export function RowLine({ lead, counts, tags, children }: Props) {
  if (!lead && counts.length === 0 && tags.length === 0 && !children) return null
  return (
    <p className="line">
      {lead}
      {counts.map((count) => (
        <span key={count}>{count}</span>
      ))}
      {tags.length > 0 ? (
        <span className="tags">
          {tags.map((tag, place) => (
            <Fragment key={tag.href}>
              {place > 0 ? ', ' : null}
              <Link to={tag.href}>
                <bdi>{tag.label}</bdi>
              </Link>
            </Fragment>
          ))}
        </span>
      ) : null}
      {children}
    </p>
  )
}
