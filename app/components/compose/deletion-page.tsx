import type { ReactNode } from 'react'
import { ReasonPage } from '#app/components/forms/reason-page.tsx'
import { composeWords } from '#messages/compose.ts'

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
    label={composeWords.reason}
    optional
    submit={composeWords.delete}
  />
)
