import type { ReactNode } from 'react'

/** What a record says, term by term. */
export const Terms = ({ id, children }: { id: string; children: ReactNode }) => (
  <dl id={id} className="terms">
    {children}
  </dl>
)

type Props = { term: string; sub?: ReactNode; className?: string; children: ReactNode }

export const Term = ({ term, sub, className, children }: Props) => (
  <div className={className}>
    <dt>{term}</dt>
    <dd>
      {children}
      {sub ? <span className="sub">{sub}</span> : null}
    </dd>
  </div>
)
