import type { ReactNode } from 'react'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Discussion } from '#app/components/thread/discussion.tsx'
import type { CommentView } from '#app/domain/comment/view.ts'
import type { RecordView } from '#app/domain/record/view.ts'
import type { ThreadSort } from '#app/domain/thread/sort.ts'
import { recordWords } from '#messages/record.ts'
import type { ContentsItem } from './contents.tsx'
import { contentsOf } from './contents-of.ts'
import { Overline } from './overline.tsx'
import { Rail } from './rail.tsx'
import { RecordHead } from './record-head.tsx'
import { referenceItem } from './reference-item.tsx'
import { References } from './references.tsx'
import { Remarks } from './remarks.tsx'
import { Statement } from './statement.tsx'

export type RecordPageProps = {
  record: RecordView
  thread: { comments: CommentView[]; nextCursor: string | null; total: number; sort: ThreadSort }
  signedIn: boolean
  formKey: string
  /** What the statement is called, such as Conjecture. */
  label: string
  /** The status line. */
  status: ReactNode
  /** The bookkeeping: in the margin on wide pages, at the end on narrow ones. */
  beside: ReactNode
  /** What a kind says in terms, below the statement. */
  terms?: ReactNode
  /** Whether there is a statement beside the terms. */
  stated?: boolean
  /** What the remarks do not tell yet. */
  remarksLack?: string
  /** The sections of this kind, in order, with their entries in the contents. */
  contents: ContentsItem[]
  children: ReactNode
}

/** The page of a record: what all kinds share, around the sections of its own. */
export function RecordPage(props: RecordPageProps) {
  const { record, thread, label, status, beside, remarksLack, terms, stated = true } = props
  return (
    <Page>
      <Rail kind={record.kind} number={record.number} contents={contentsOf(props)} />
      <RecordHead title={<Inline body={record.title} />} overline={Overline(record)}>
        <Standing visibility={record.visibility} />
        {status}
      </RecordHead>
      <div>
        {stated ? (
          <Statement label={label}>
            <Prose body={record.statement} />
          </Statement>
        ) : null}
        {terms}
      </div>
      {props.children}
      {record.background ? (
        <Section id="background" title={recordWords.background} notes>
          <Prose body={record.background} />
        </Section>
      ) : null}
      <Remarks remarks={record.remarks} lack={remarksLack} />
      <Discussion
        record={record}
        thread={thread}
        mayComment={record.abilities.comment}
        signedIn={props.signedIn}
        formKey={props.formKey}
      />
      {record.references.length > 0 ? (
        <Section id="references" title={recordWords.references}>
          <References items={record.references.map(referenceItem)} />
        </Section>
      ) : null}
      {beside}
    </Page>
  )
}

const NOTICES = {
  draft: recordWords.draftNotice,
  queued: recordWords.queuedNotice,
  hidden: recordWords.hiddenNotice,
  deleted: recordWords.deletedNotice,
} as const

const Standing = ({ visibility }: Pick<RecordView, 'visibility'>) =>
  visibility === 'public' ? null : <Notice>{NOTICES[visibility]}</Notice>
