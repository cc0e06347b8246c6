import { useLocation } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { accountPath } from '#app/domain/paths/person.ts'
import { lookWords } from '#messages/look.ts'
import type { Account } from './nav-item.ts'
import { SignOutButton } from './sign-out-button.tsx'

type Props = { account: Account | null; signIn: string }

export function AccountMenu({ account, signIn }: Props) {
  const { key } = useLocation()
  if (!account) {
    return (
      <Link className="sign-in" to={signIn}>
        {lookWords.page.signIn}
      </Link>
    )
  }
  // The key folds the menu up again after a step to another page.
  return (
    <>
      {account.desk ? (
        <Link className="sign-in desk-link" to={account.desk.href}>
          {account.desk.label}
        </Link>
      ) : null}
      <details key={key} className="account">
        <summary>
          <span className="visually-hidden">{lookWords.page.account(account.handle)}</span>
          <span aria-hidden="true">{account.handle}</span>
        </summary>
        <div className="account-items">
          <Link to={account.href}>{lookWords.page.yourPage}</Link>
          <Link to={accountPath()}>{lookWords.page.yourAccount}</Link>
          {account.waiting ? <Link to={account.waiting}>{lookWords.page.waiting}</Link> : null}
          <SignOutButton action={account.signOut} />
        </div>
      </details>
    </>
  )
}
