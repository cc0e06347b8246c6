import { Button } from '#app/components/forms/button.tsx'
import { Form } from '#app/components/forms/form.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Act } from '#app/components/record/act.tsx'
import { Beside as BesideRecord } from '#app/components/record/beside.tsx'
import { MarginSection } from '#app/components/record/margin.tsx'
import { RefusedItem } from '#app/components/record/refused-item.tsx'
import { newClaimPath, newPartPath, proposalPath } from '#app/domain/paths/question.ts'
import { recordPath, statusPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { QuestionView } from '#app/services/questions/question-page.server.ts'
import { claimFormWords } from '#messages/claim-form.ts'
import { questionWords } from '#messages/question.ts'
import { recordWords } from '#messages/record.ts'
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
          <Button small>{questionWords.putForward}</Button>
        </Form>
      </li>
    ) : null}
    {question.abilities.claim ? (
      <>
        <Act to={newClaimPath(question.number)}>{claimFormWords.propose}</Act>
        <Act to={newPartPath(question.number)}>{questionWords.askPart}</Act>
      </>
    ) : null}
    {question.abilities.way === 'join' ? (
      <RefusedItem id="claim" way="join" from={recordPath(question)}>
        {claimFormWords.propose}
      </RefusedItem>
    ) : null}
    {question.abilities.nextStatuses.length > 0 ? (
      <Act to={statusPath(question)}>{recordWords.changeStatus}</Act>
    ) : null}
  </>
)

const PartOf = ({ parent }: { parent: NonNullable<QuestionView['parent']> }) => (
  <MarginSection title={questionWords.partOf}>
    <p>
      <Link to={recordPath(parent)}>
        <Inline body={parent.title} />
      </Link>
    </p>
  </MarginSection>
)

const Related = ({ questions }: { questions: QuestionView['related'] }) => (
  <MarginSection title={recordWords.related}>
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
