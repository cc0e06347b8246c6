import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'

export type FacetOption = {
  label: string
  /** As it is shown: `14`, `1,000+`. */
  count?: string
  href: string
  current: boolean
  /** The option that narrows nothing. */
  all?: boolean
}

export type FacetGroupItem = { title: string; options: FacetOption[]; more?: ReactNode }

export function FacetGroup({ title, options, more }: FacetGroupItem) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {options.map((option) => (
          <li key={option.href + option.label}>
            <Link
              to={option.href}
              aria-current={option.current ? 'true' : undefined}
              rel="nofollow"
              preventScrollReset
            >
              <span className="label">{option.label}</span>
              {option.count === undefined ? null : <span className="num">{option.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}
