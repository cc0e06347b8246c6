import type { ReactNode } from 'react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { messages as m } from '#app/messages/index.ts'

type Props = {
  title: string
  lead: string
  /** Names what is deleted. */
  children?: ReactNode
}

/** Asks once more before something is deleted, and why. */
export const DeletionPage = ({ title, lead, children }: Props) => (
  <ReasonPage
    title={title}
    lead={lead}
    about={children ? <p className="serif-line">{children}</p> : null}
    label={m.compose.reason}
    optional
    submit={m.compose.delete}
  />
)
