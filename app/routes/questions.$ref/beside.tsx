import { Form } from '@remix-run/react'
import { Button } from '#app/components/forms/button.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Act } from '#app/components/record/act.tsx'
import { Beside as BesideRecord } from '#app/components/record/beside.tsx'
import { MarginSection } from '#app/components/record/margin.tsx'
import { newClaimPath, proposalPath } from '#app/domain/paths/question.ts'
import { recordPath, statusPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { factsOf } from './facts-of.tsx'
import { Flags } from './flags.tsx'
import { Ratings } from './ratings.tsx'

type Props = { question: QuestionView }

/** What stands in the margin of a question. */
export function Beside({ question }: Props) {
  const { related, parent } = question
  return (
    <BesideRecord record={question} facts={factsOf(question)} acts={<Acts question={question} />}>
      <Ratings question={question} />
      <Flags question={question} />
      {parent ? <PartOf parent={parent} /> : null}
      {related.length > 0 ? <Related questions={related} /> : null}
    </BesideRecord>
  )
}

const Acts = ({ question }: Props) => (
  <>
    {question.abilities.putForward ? (
      <li>
        <Form method="post" action={proposalPath(question)}>
          <Button small>{m.question.putForward}</Button>
        </Form>
      </li>
    ) : null}
    {question.abilities.claim ? (
      <Act to={newClaimPath(question.number)}>{m.claim.form.propose}</Act>
    ) : null}
    {question.abilities.nextStatuses.length > 0 ? (
      <Act to={statusPath(question)}>{m.record.changeStatus}</Act>
    ) : null}
  </>
)

const PartOf = ({ parent }: { parent: NonNullable<QuestionView['parent']> }) => (
  <MarginSection title={m.question.partOf}>
    <p>
      <Link to={recordPath(parent)}>
        <Inline body={parent.title} />
      </Link>
    </p>
  </MarginSection>
)

const Related = ({ questions }: { questions: QuestionView['related'] }) => (
  <MarginSection title={m.record.related}>
    <ul className="related">
      {questions.map((other) => (
        <li key={other.id}>
          {recordName(other.kind, other.number)}{' '}
          <Link to={recordPath(other)}>
            <Inline body={other.title} />
          </Link>
        </li>
      ))}
    </ul>
  </MarginSection>
)
