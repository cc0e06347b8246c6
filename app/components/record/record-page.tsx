import type { ReactNode } from 'react'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Fold } from '#app/components/page/fold.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Discussion } from '#app/components/thread/discussion.tsx'
import type { CommentView } from '#app/domain/comment/view.ts'
import type { CitedWork, RecordView } from '#app/domain/record/view.ts'
import { workName } from '#app/domain/reference/work-name.ts'
import type { ThreadSort } from '#app/domain/thread/sort.ts'
import { recordWords } from '#messages/record.ts'
import type { ContentsItem } from './contents.tsx'
import { contentsOf } from './contents-of.ts'
import { Overline } from './overline.tsx'
import { Rail } from './rail.tsx'
import { RecordHead } from './record-head.tsx'
import { identifierText, referenceItem } from './reference-item.tsx'
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
  /** What is secondary on a page of this kind, each behind a summary. */
  folds?: ReactNode
  /** Where the background is secondary: its first words. */
  backgroundBegins?: string
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
      <Background {...props} />
      <Remarks remarks={record.remarks} lack={remarksLack} />
      <Discussion
        record={record}
        thread={thread}
        mayComment={record.abilities.comment}
        signedIn={props.signedIn}
        formKey={props.formKey}
      />
      {record.references.length > 0 ? <Cited works={record.references} /> : null}
      {beside}
    </Page>
  )
}

/** With what else is folded, where a kind folds it. */
function Background({ record, folds, backgroundBegins }: RecordPageProps) {
  const text = record.background ? <Prose body={record.background} /> : null
  if (folds)
    return (
      <div className="told-folds">
        {folds}
        {text ? (
          <Fold id="background" title={recordWords.background} told={backgroundBegins}>
            {text}
          </Fold>
        ) : null}
      </div>
    )
  return text ? (
    <Section id="background" title={recordWords.background} notes>
      {text}
    </Section>
  ) : null
}

const NAMED = 2

function Cited({ works }: { works: CitedWork[] }) {
  const names = works.slice(0, NAMED).map((work) => workName(work) || identifierText(work))
  return (
    <div className="told-folds">
      <Fold
        id="references"
        title={recordWords.references}
        told={recordWords.works(names, works.length - names.length)}
      >
        <References items={works.map(referenceItem)} />
      </Fold>
    </div>
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
