import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'

type Props = { children: ReactNode; action?: { href: string; label: string } }

/** Says what would stand here and what to do about it. */
export function EmptyPlace({ children, action }: Props) {
  return (
    <div className="empty">
      {children}{' '}
      {action ? (
        <Link className="text-link" to={action.href}>
          {action.label}
        </Link>
      ) : null}
    </div>
  )
}
