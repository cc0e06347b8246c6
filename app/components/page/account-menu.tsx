import { useLocation } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { accountPath } from '#app/domain/paths/person.ts'
import { messages as m } from '#app/messages/index.ts'
import type { Account } from './nav-item.ts'
import { SignOutButton } from './sign-out-button.tsx'

type Props = { account: Account | null; signIn: string }

export function AccountMenu({ account, signIn }: Props) {
  const { key } = useLocation()
  if (!account) {
    return (
      <Link className="sign-in" to={signIn}>
        {m.look.page.signIn}
      </Link>
    )
  }
  // The key folds the menu up again after a step to another page.
  return (
    <details key={key} className="account">
      <summary>
        <span className="visually-hidden">{m.look.page.account(account.handle)}</span>
        <span aria-hidden="true">{account.handle}</span>
      </summary>
      <div className="account-items">
        <Link to={account.href}>{m.look.page.yourPage}</Link>
        <Link to={accountPath()}>{m.look.page.yourAccount}</Link>
        <SignOutButton action={account.signOut} />
      </div>
    </details>
  )
}
