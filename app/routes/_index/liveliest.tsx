import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { RecordRow } from '#app/components/lists/record-row.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { QuestionState } from '#app/components/page/question-state.tsx'
import { Section } from '#app/components/page/section.tsx'
import { newRecordPath, recordPath, recordsPath } from '#app/domain/paths/record.ts'
import type { QuestionStatus } from '#app/domain/question/status.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'
import { composeWords } from '#messages/compose.ts'
import { siteWords as words } from '#messages/site.ts'

type Question = {
  id: string
  kind: RecordKind
  number: number
  slug: string
  title: Body
  status: QuestionStatus
  commentCount: number
}

/** The questions with most going on, out of so many on the site. */
export const Liveliest = ({ questions, outOf }: { questions: Question[]; outOf: number }) => (
  <Section
    id="liveliest"
    title={words.liveliest}
    aside={<Link to={recordsPath('question')}>{words.all(outOf)}</Link>}
  >
    {questions.length > 0 ? (
      <RecordList>
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </RecordList>
    ) : (
      <EmptyPlace action={{ href: newRecordPath('question'), label: composeWords.propose }}>
        {words.noQuestions}
      </EmptyPlace>
    )}
  </Section>
)

const QuestionRow = ({ question }: { question: Question }) => (
  <RecordRow
    kind={question.kind}
    number={question.number}
    href={recordPath(question)}
    title={<Inline body={question.title} />}
    state={<QuestionState status={question.status} />}
    counts={question.commentCount > 0 ? [words.comments(question.commentCount)] : []}
    level={3}
  />
)
