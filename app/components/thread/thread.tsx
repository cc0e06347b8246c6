import type { ReactNode } from 'react'

type Props = {
  /** `CommentItem`s. */
  children: ReactNode
}

export const Thread = ({ children }: Props) => <ol className="thread">{children}</ol>
