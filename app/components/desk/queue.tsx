import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { waitedFor } from '#app/domain/desk/queues.ts'
import { deskWords as words } from '#messages/desk.ts'

type Props = { id: string; title: string; aside: string; list?: string; children: ReactNode }

/** One kind of what waits, the oldest first. */
export const Queue = ({ id, title, aside, list, children }: Props) => (
  <>
    <div className="queue-head" id={id}>
      <h3>{title}</h3>
      <p className="aside">
        {aside}
        {list ? (
          <>
            {' · '}
            <Link to={list}>{words.all}</Link>
          </>
        ) : null}
      </p>
    </div>
    <ul className="queue">{children}</ul>
  </>
)

type EntryProps = {
  what: ReactNode
  excerpt?: ReactNode
  /** Who or what it is of. */
  handle: ReactNode
  since: Date
  at: Date
  facts?: string[]
  /** What one may do, or why one may not. */
  acts: ReactNode
}

export const QueueEntry = ({ what, excerpt, handle, since, at, facts = [], acts }: EntryProps) => (
  <li>
    <p className="what">{what}</p>
    {excerpt ? <p className="excerpt">{excerpt}</p> : null}
    <p className="line">
      <b>{handle}</b>
      <span>{words.ago(words.waited(waitedFor(new Date(since), new Date(at))))}</span>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
    <p className="actions">{acts}</p>
  </li>
)

/** The way to where something is answered; one's own is answered by somebody else. */
export const QueueAct = ({ to, children, own }: { to: string; children: string; own?: string }) =>
  own ? (
    <span className="hint">{own}</span>
  ) : (
    <Link className="button small" to={to}>
      {children}
    </Link>
  )
