import { useLocation } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { accountPath } from '#app/domain/paths/person.ts'
import { searchPath } from '#app/domain/paths/site.ts'
import { lookWords } from '#messages/look.ts'
import type { Account, NavItem } from './nav-item.ts'
import { SignOutButton } from './sign-out-button.tsx'

type Props = { items: NavItem[]; account: Account | null; signIn: string }

/** Navigation where the bar has no room for it; a fold, so that it needs no script. */
export function ShortMenu({ items, account, signIn }: Props) {
  const { key } = useLocation()
  const own: NavItem[] = account
    ? [
        ...(account.desk ? [account.desk] : []),
        { href: account.href, label: lookWords.page.yourPage },
        { href: accountPath(), label: lookWords.page.yourAccount },
        ...(account.waiting ? [{ href: account.waiting, label: lookWords.page.waiting }] : []),
      ]
    : [{ href: signIn, label: lookWords.page.signIn }]
  const all = [...items, { href: searchPath(), label: lookWords.page.search }, ...own]
  return (
    <details key={key} className="menu">
      <summary>{lookWords.page.menu}</summary>
      <nav aria-label={lookWords.page.shortNavigation}>
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
