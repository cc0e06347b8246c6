import { Link } from '#app/components/page/link.tsx'
import { lookWords } from '#messages/look.ts'
import { AccountMenu } from './account-menu.tsx'
import type { Account, NavItem } from './nav-item.ts'
import { SearchBox } from './search-box.tsx'
import { ShortMenu } from './short-menu.tsx'
import { ThemeButton } from './theme-button.tsx'
import { Wordmark } from './wordmark.tsx'

type Props = {
  name: string
  field: string
  nav: NavItem[]
  account: Account | null
  signIn: string
  /** Where a question is proposed; null for who may not. */
  propose: string | null
  query?: string
}

export function SiteHeader({ name, field, nav, account, signIn, propose, query }: Props) {
  const items = propose ? [...nav, { href: propose, label: lookWords.page.propose }] : nav
  return (
    <header className="site-head">
      <div className="bar">
        <Wordmark name={name} />
        {field ? <span className="field-name">{field}</span> : null}
        <nav className="site-nav" aria-label={lookWords.page.mainNavigation}>
          {items.map((item) => (
            <Link key={item.href} to={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </Link>
          ))}
        </nav>
        <SearchBox query={query} />
        <div className="head-tools">
          <ThemeButton />
          <AccountMenu account={account} signIn={signIn} />
          <ShortMenu items={items} account={account} signIn={signIn} />
        </div>
      </div>
    </header>
  )
}
