import { Link } from '@remix-run/react'
import { VoteControl } from '#app/components/discussion/vote-control.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import * as paths from '#app/domain/paths.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'
import { Acts } from './acts.tsx'
import { factsOf } from './facts-of.tsx'

const words = m.question

/** What stands in the margin: facts, votes, tags and what one may do. */
export function Beside({ question }: { question: QuestionPage }) {
  const { tags, related, parent, abilities } = question
  return (
    <Margin label={words.about}>
      <section>
        <Facts facts={factsOf(question)} />
        {parent ? <PartOf parent={parent} /> : null}
      </section>
      {tags.length > 0 ? <Tags tags={tags} /> : null}
      {related.length > 0 ? <Related questions={related} /> : null}
      <MarginSection title={m.record.votes}>
        <VoteControl
          subjectId={question.id}
          tallies={question.tallies}
          ownVotes={question.ownVotes}
          refused={abilities.vote ? undefined : m.discussion.noVote}
        />
      </MarginSection>
      <MarginSection title={m.record.actions}>
        <Acts question={question} />
      </MarginSection>
    </Margin>
  )
}

const PartOf = ({ parent }: { parent: NonNullable<QuestionPage['parent']> }) => (
  <p>
    {words.partOf}{' '}
    <Link to={paths.recordPath(parent)}>
      <Inline body={parent.title} />
    </Link>
  </p>
)

const Tags = ({ tags }: Pick<QuestionPage, 'tags'>) => (
  <MarginSection title={m.record.tags}>
    <p>
      {tags.map((tag, place) => (
        <span key={tag}>
          {place > 0 ? ', ' : null}
          <Link to={paths.recordsPath('question', `tag=${tag}`)}>{tag}</Link>
        </span>
      ))}
    </p>
  </MarginSection>
)

const Related = ({ questions }: { questions: QuestionPage['related'] }) => (
  <MarginSection title={m.record.related}>
    <ul className="related">
      {questions.map((other) => (
        <li key={other.id}>
          {recordName(other.kind, other.number)}{' '}
          <Link to={paths.recordPath(other)}>
            <Inline body={other.title} />
          </Link>
        </li>
      ))}
    </ul>
  </MarginSection>
)
