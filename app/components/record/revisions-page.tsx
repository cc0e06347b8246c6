import type { ReactNode } from 'react'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { timelineWords as words } from '#messages/timeline.ts'
import { RevisionList } from './revision-list.tsx'

type Props = {
  title: string
  /** What the revisions are of. */
  lead: ReactNode
  /** Newest first. */
  revisions: { revision: number; createdAt: Date; handle: string; reason: string }[]
  /** Where one revision is shown. */
  hrefOf: (revision: number) => string
  /** The text as it stood in the later revision, where it is shown. */
  text?: ReactNode
  /** What differs between the two. */
  children: ReactNode
  /** Address of the comparison; it is asked with `from` and `to`. */
  action: string
  from: number
  to: number
}

/** The revisions of anything that can be edited, with two of them compared. */
export function RevisionsPage(props: Props) {
  const { title, lead, revisions, hrefOf, text, children, action, from, to } = props
  return (
    <Page>
      <PageHead title={title} lead={lead} width="text" />
      <RevisionList
        revisions={revisions.map((one) => ({
          number: one.revision,
          at: one.createdAt,
          author: { handle: one.handle, href: personPath(one.handle) },
          reason: one.reason,
          href: hrefOf(one.revision),
        }))}
        action={action}
        from={from}
        to={to}
      />
      {text}
      {from === to ? null : (
        <Section id="difference" title={`${words.from} ${from} ${words.to} ${to}`}>
          {children}
        </Section>
      )}
    </Page>
  )
}
