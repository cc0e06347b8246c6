import { Form, Link } from '@remix-run/react'
import { HideForm } from '#app/components/discussion/hide-form.tsx'
import { VoteControl } from '#app/components/discussion/vote-control.tsx'
import { Button } from '#app/components/forms/button.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import * as paths from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'
import { factsOf } from './facts-of.tsx'

const words = m.question

/** What stands in the margin: facts, votes, tags and what one may do. */
export function Beside({ question }: { question: QuestionPage }) {
  const { id, tags, related, parent, abilities } = question
  return (
    <Margin label={words.about}>
      <section>
        <Facts facts={factsOf(question)} />
        {parent ? (
          <p>
            {words.partOf}{' '}
            <Link to={paths.recordPath(parent)}>
              <Inline body={parent.title} />
            </Link>
          </p>
        ) : null}
      </section>
      {tags.length > 0 ? (
        <MarginSection title={words.tags}>
          <p>
            {tags.map((tag, place) => (
              <span key={tag}>
                {place > 0 ? ', ' : null}
                <Link to={paths.questionsPath(`tag=${tag}`)}>{tag}</Link>
              </span>
            ))}
          </p>
        </MarginSection>
      ) : null}
      {related.length > 0 ? (
        <MarginSection title={words.related}>
          <ul className="related">
            {related.map((other) => (
              <li key={other.id}>
                {recordName(other.kind, other.number)}{' '}
                <Link to={paths.recordPath(other)}>
                  <Inline body={other.title} />
                </Link>
              </li>
            ))}
          </ul>
        </MarginSection>
      ) : null}
      <MarginSection title={words.votes}>
        <VoteControl
          subjectId={id}
          tallies={question.tallies}
          ownVotes={question.ownVotes}
          refused={abilities.vote ? undefined : m.discussion.noVote}
        />
      </MarginSection>
      <MarginSection title={words.actions}>
        <ul className="acts-list">
          {abilities.putForward ? (
            <li>
              <Form method="post" action={`${paths.recordPath(question)}/proposal`}>
                <Button small>{words.putForward}</Button>
              </Form>
            </li>
          ) : null}
          {abilities.edit ? <Item to={paths.editPath(question)}>{words.edit}</Item> : null}
          {abilities.editRemarks ? (
            <Item to={paths.remarksPath(question)}>{words.editRemarks}</Item>
          ) : null}
          {abilities.nextStatuses.length > 0 ? (
            <Item to={paths.statusPath(question)}>{words.changeStatus}</Item>
          ) : null}
          <Item to={paths.historyPath(question)}>{words.history}</Item>
          <Item to={paths.timelinePath(question)}>{words.timeline}</Item>
          {abilities.remove ? <Item to={paths.deletionPath(question)}>{words.remove}</Item> : null}
        </ul>
        {abilities.hide && question.visibility === 'public' ? (
          <HideForm subjectId={id} to="hidden" />
        ) : null}
        {abilities.hide && question.visibility === 'hidden' ? (
          <HideForm subjectId={id} to="public" />
        ) : null}
      </MarginSection>
    </Margin>
  )
}

const Item = ({ to, children }: { to: string; children: string }) => (
  <li>
    <Link to={to}>{children}</Link>
  </li>
)
