import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { Section } from '#app/components/page/section.tsx'
import { messages as m } from '#app/messages/index.ts'
import type { PersonPage } from '#app/services/accounts/person-page.server.ts'
import { CommentEntry, QuestionEntry } from './entries.tsx'

type Questions = { questions: Parameters<typeof QuestionEntry>[0]['question'][] }
type Comments = Pick<PersonPage, 'comments'>

const words = m.accounts.person

/** What waits or is a draft, for the person's own eyes. */
export const Unpublished = ({ questions, comments }: Questions & Comments) => (
  <Section id="own" title={words.unpublished}>
    <QuestionList questions={questions} />
    <CommentList comments={comments} />
  </Section>
)

/** The questions on which this person has raised the flag. */
export const WorkingOn = ({ questions }: Questions) => (
  <Section id="working-on" title={m.rating.workingOn}>
    <QuestionList questions={questions} />
  </Section>
)

export const Questions = ({ questions }: Questions) => (
  <Section id="questions" title={words.questions}>
    {questions.length > 0 ? (
      <QuestionList questions={questions} />
    ) : (
      <EmptyPlace>{words.noQuestions}</EmptyPlace>
    )}
  </Section>
)

export const Comments = ({ comments }: Comments) => (
  <Section id="comments" title={words.comments}>
    {comments.length > 0 ? (
      <CommentList comments={comments} />
    ) : (
      <EmptyPlace>{words.noComments}</EmptyPlace>
    )}
  </Section>
)

const QuestionList = ({ questions }: Questions) => (
  <RecordList>
    {questions.map((entry) => (
      <QuestionEntry key={entry.number} question={entry} />
    ))}
  </RecordList>
)

const CommentList = ({ comments }: Comments) =>
  comments.map((entry) => <CommentEntry key={entry.id} comment={entry} />)
