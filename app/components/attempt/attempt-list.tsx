import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { State } from '#app/components/page/state.tsx'
import type { AttemptLine } from '#app/domain/attempt/view.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { attemptsPath } from '#app/domain/paths/question.ts'
import { attemptWords as words } from '#messages/attempt.ts'
import { AttemptState } from './attempt-state.tsx'

type Props = {
  question: { kind: 'question'; number: number; slug: string; status: string }
  items: AttemptLine[]
  mayClaim: boolean
}

/** The claimed answers to a question: who, how much of it, where they stand. */
export function AttemptList({ question, items, mayClaim }: Props) {
  const claim = { href: attemptsPath(question), label: words.claim }
  return (
    <Section
      id="attempts"
      title={words.heading}
      aside={mayClaim && items.length > 0 ? <Link to={claim.href}>{claim.label}</Link> : null}
    >
      {items.length === 0 ? (
        <EmptyPlace action={mayClaim ? claim : undefined}>{emptyWords(question.status)}</EmptyPlace>
      ) : (
        <ul className="attempts">
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function emptyWords(status: string): string {
  if (status === 'open' || status === 'partially-answered') return words.none
  return status === 'proposed' || status === 'draft' ? words.noneProposed : words.noneClosed
}

const Item = ({ item }: { item: AttemptLine }) => (
  <li>
    <h3 className="row-title">
      <Link to={attemptPath(item.id)}>
        <Inline body={item.title} />
      </Link>
    </h3>
    <p className="attempt-line">
      <AttemptState state={item.state} />
      <span>{words.answers[item.scope][item.direction]}</span>
      <span>
        <Link to={personPath(item.author.handle)}>{item.author.handle}</Link>,{' '}
        <Moment at={item.createdAt} as="short" />
      </span>
    </p>
    {item.tally.length + item.marks.length > 0 ? (
      <p className="attempt-line">
        {item.tally.length > 0 ? <span>{words.tally(item.tally, item.conflicts)}</span> : null}
        {item.marks.map((mark) => (
          <State key={mark} mark="confirmed">
            {words.marks[mark]}
          </State>
        ))}
      </p>
    ) : null}
  </li>
)
