import { useLoaderData } from '@remix-run/react'
import { Discussion } from '#app/components/discussion/discussion.tsx'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Rail } from '#app/components/record/rail.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { referenceItem } from '#app/components/record/reference-item.ts'
import { References } from '#app/components/record/references.tsx'
import { Statement } from '#app/components/record/statement.tsx'
import { messages as m } from '#app/messages/index.ts'
import { Beside } from './beside.tsx'
import { contentsOf } from './contents-of.ts'
import { overlineOf } from './overline-of.tsx'
import { PartList } from './part-list.tsx'
import { Remarks } from './remarks.tsx'
import type { loader } from './route.tsx'
import { Status } from './status.tsx'

const words = m.question

export function QuestionPage() {
  const { question, thread, signedIn, formKey } = useLoaderData<typeof loader>()
  const { background, parts, references } = question
  return (
    <Page>
      <Rail
        kind="question"
        number={question.number}
        contents={contentsOf(question, thread.total)}
      />
      <RecordHead title={<Inline body={question.title} />} overline={overlineOf(question)}>
        <Standing visibility={question.visibility} />
        <Status question={question} />
      </RecordHead>
      <Statement label={words.kinds[question.questionKind]}>
        <Prose body={question.statement} />
      </Statement>
      <Beside question={question} />
      {background ? (
        <Section id="background" title={m.record.background} notes>
          <Prose body={background} className="prose" />
        </Section>
      ) : null}
      <Remarks remarks={question.remarks} notWorkedIn={question.notWorkedIn} />
      {parts.length > 0 ? <PartList parts={parts} /> : null}
      <Discussion
        record={question}
        thread={thread}
        mayComment={question.abilities.comment}
        signedIn={signedIn}
        formKey={formKey}
      />
      {references.length > 0 ? (
        <Section id="references" title={m.record.references}>
          <References items={references.map(referenceItem)} />
        </Section>
      ) : null}
    </Page>
  )
}

const NOTICES = {
  draft: m.record.draftNotice,
  queued: m.record.queuedNotice,
  hidden: m.record.hiddenNotice,
  deleted: m.record.deletedNotice,
} as const

const Standing = ({ visibility }: { visibility: keyof typeof NOTICES | 'public' }) =>
  visibility === 'public' ? null : <Notice>{NOTICES[visibility]}</Notice>
