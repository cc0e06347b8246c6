import type { ReactNode } from 'react'

type Props = {
  /** `Button`s. */
  children: ReactNode
  /** A remark beside them: what happens next, or why a button is refused. */
  hint?: ReactNode
}

export const SubmitRow = ({ children, hint }: Props) => (
  <div className="actions">
    {children}
    {hint ? <span className="hint">{hint}</span> : null}
  </div>
)
