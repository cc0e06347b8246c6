import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { lookWords } from '#messages/look.ts'
import type { NavItem } from './nav-item.ts'

type Props = { licence: ReactNode; nav: NavItem[] }

export function SiteFooter({ licence, nav }: Props) {
  return (
    <footer className="site-foot">
      <div className="bar">
        <span>{licence}</span>
        <nav aria-label={lookWords.page.footNavigation}>
          {nav.map((item) => (
            <Link key={item.href} to={item.href}>
              {item.label}
            </Link>
          ))}
        </nav>
      </div>
    </footer>
  )
}
