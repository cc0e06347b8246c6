import { Link, useLoaderData } from '@remix-run/react'
import { Discussion } from '#app/components/discussion/discussion.tsx'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Notice } from '#app/components/page/notice.tsx'
import { Page } from '#app/components/page/page.tsx'
import { QuestionState } from '#app/components/page/question-state.tsx'
import { Section } from '#app/components/page/section.tsx'
import { Parts } from '#app/components/record/parts.tsx'
import { Rail } from '#app/components/record/rail.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { referenceItem } from '#app/components/record/reference-item.ts'
import { References } from '#app/components/record/references.tsx'
import { Statement } from '#app/components/record/statement.tsx'
import { historyPath, questionsPath, recordPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import { Beside } from './beside.tsx'
import { contentsOf } from './contents-of.ts'
import type { loader } from './route.tsx'
import { Status } from './status.tsx'

const words = m.question

export function QuestionPage() {
  const { question, thread, signedIn, formKey } = useLoaderData<typeof loader>()
  const { area, background, remarks, parts, references } = question
  const overline = [
    area ? (
      <Link key="area" to={questionsPath(`area=${area.key}`)}>
        {area.name}
      </Link>
    ) : null,
    <span key="asked">
      {words.asked} <Moment at={question.createdAt} />
    </span>,
    <Link key="revision" to={historyPath(question)}>
      {words.revision(question.revision)}
    </Link>,
  ]
  return (
    <Page>
      <Rail
        kind="question"
        number={question.number}
        contents={contentsOf(question, thread.total)}
      />
      <RecordHead title={<Inline body={question.title} />} overline={overline}>
        <Standing visibility={question.visibility} />
        <Status question={question} />
      </RecordHead>
      <Statement label={words.kinds[question.questionKind]}>
        <Prose body={question.statement} />
      </Statement>
      <Beside question={question} />
      {background ? (
        <Section id="background" title={words.background} notes>
          <Prose body={background} className="prose" />
        </Section>
      ) : null}
      {remarks || question.notWorkedIn !== 'none' ? (
        <Section id="remarks" title={words.remarks} notes>
          {remarks ? <Prose body={remarks} className="prose" /> : <p>{words.noRemarks}</p>}
          {question.notWorkedIn === 'none' ? null : (
            <p className="hint">{words.notWorkedIn[question.notWorkedIn]}</p>
          )}
        </Section>
      ) : null}
      {parts.length > 0 ? (
        <Section id="parts" title={words.parts}>
          <Parts
            items={parts.map((part) => ({
              kind: part.kind,
              number: part.number,
              href: recordPath(part),
              title: <Inline body={part.title} />,
              state: <QuestionState status={part.status} />,
            }))}
          />
        </Section>
      ) : null}
      <Discussion
        record={question}
        thread={thread}
        mayComment={question.abilities.comment}
        signedIn={signedIn}
        formKey={formKey}
      />
      {references.length > 0 ? (
        <Section id="references" title={words.references}>
          <References items={references.map(referenceItem)} />
        </Section>
      ) : null}
    </Page>
  )
}

const NOTICES = {
  draft: words.draftNotice,
  queued: words.queuedNotice,
  hidden: words.hiddenNotice,
  deleted: words.deletedNotice,
} as const

const Standing = ({ visibility }: { visibility: keyof typeof NOTICES | 'public' }) =>
  visibility === 'public' ? null : <Notice>{NOTICES[visibility]}</Notice>
