import { useLocation } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { accountPath } from '#app/domain/paths/person.ts'
import { searchPath } from '#app/domain/paths/site.ts'
import { messages as m } from '#app/messages/index.ts'
import type { Account, NavItem } from './nav-item.ts'
import { SignOutButton } from './sign-out-button.tsx'

type Props = { items: NavItem[]; account: Account | null; signIn: string }

/** Navigation where the bar has no room for it; a fold, so that it needs no script. */
export function ShortMenu({ items, account, signIn }: Props) {
  const { key } = useLocation()
  const own: NavItem[] = account
    ? [
        { href: account.href, label: m.look.page.yourPage },
        { href: accountPath(), label: m.look.page.yourAccount },
      ]
    : [{ href: signIn, label: m.look.page.signIn }]
  const all = [...items, { href: searchPath(), label: m.look.page.search }, ...own]
  return (
    <details key={key} className="menu">
      <summary>{m.look.page.menu}</summary>
      <nav aria-label={m.look.page.shortNavigation}>
        {all.map((item) => (
          <Link key={item.href} to={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </Link>
        ))}
        {account ? <SignOutButton action={account.signOut} /> : null}
      </nav>
    </details>
  )
}
