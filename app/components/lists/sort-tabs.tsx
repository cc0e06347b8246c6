import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { lookWords } from '#messages/look.ts'

export type SortTab = { label: string; href: string; current: boolean }

type Props = { tabs: SortTab[]; label?: string; range?: ReactNode }

/** The orders of a list. `range` says which part of it is shown. */
export function SortTabs({ tabs, label = lookWords.lists.order, range }: Props) {
  return (
    <nav className="sort" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          to={tab.href}
          aria-current={tab.current ? 'true' : undefined}
          preventScrollReset
        >
          {tab.label}
        </Link>
      ))}
      {range ? <span className="end">{range}</span> : null}
    </nav>
  )
}
