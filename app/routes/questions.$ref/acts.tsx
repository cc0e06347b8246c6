import { Form, Link } from '@remix-run/react'
import { HideForm } from '#app/components/discussion/hide-form.tsx'
import { Button } from '#app/components/forms/button.tsx'
import * as paths from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'

type Props = { question: QuestionPage }

const words = m.question

/** What one may do with the question, and where its past is told. */
export function Acts({ question }: Props) {
  const { id, abilities } = question
  return (
    <>
      <ul className="acts-list">
        {abilities.putForward ? <PutForward question={question} /> : null}
        {abilities.edit ? <Item to={paths.editPath(question)}>{m.record.edit}</Item> : null}
        {abilities.editRemarks ? (
          <Item to={paths.remarksPath(question)}>{m.record.editRemarks}</Item>
        ) : null}
        {abilities.nextStatuses.length > 0 ? (
          <Item to={paths.statusPath(question)}>{m.record.changeStatus}</Item>
        ) : null}
        <Item to={paths.historyPath(question)}>{m.record.history}</Item>
        <Item to={paths.timelinePath(question)}>{m.record.timeline}</Item>
        {abilities.remove ? <Item to={paths.deletionPath(question)}>{m.record.remove}</Item> : null}
      </ul>
      {abilities.hide && question.visibility === 'public' ? (
        <HideForm subjectId={id} to="hidden" />
      ) : null}
      {abilities.hide && question.visibility === 'hidden' ? (
        <HideForm subjectId={id} to="public" />
      ) : null}
    </>
  )
}

const PutForward = ({ question }: Props) => (
  <li>
    <Form method="post" action={`${paths.recordPath(question)}/proposal`}>
      <Button small>{words.putForward}</Button>
    </Form>
  </li>
)

const Item = ({ to, children }: { to: string; children: string }) => (
  <li>
    <Link to={to}>{children}</Link>
  </li>
)
