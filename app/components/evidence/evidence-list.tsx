import { AttemptState } from '#app/components/attempt/attempt-state.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Mark } from '#app/components/page/mark.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Section } from '#app/components/page/section.tsx'
import { VoteControl } from '#app/components/thread/vote-control.tsx'
import type { EvidenceView } from '#app/domain/evidence/view.ts'
import { evidenceDeletionPath } from '#app/domain/paths/evidence.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { evidencePath } from '#app/domain/paths/record.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { discussionWords } from '#messages/discussion.ts'
import { evidenceWords as words } from '#messages/evidence.ts'

type Props = {
  record: { kind: RecordKind; number: number; slug: string }
  items: EvidenceView[]
  /** Whether this viewer may attach some. */
  mayAttach: boolean
}
const MARKS = {
  supports: 'supports',
  contradicts: 'contradicts',
  qualifies: 'partial',
  inconclusive: 'inconclusive',
  'meets-criterion': 'contradicts',
} as const

/** Experiments, works and attempts that people attached to a record by hand, with their reasons and votes. */
export function EvidenceList({ record, items, mayAttach }: Props) {
  if (items.length === 0 && !mayAttach) return null
  const attach = { href: evidencePath(record), label: words.attach }
  return (
    <Section
      id="evidence"
      title={words.heading}
      aside={mayAttach ? <Link to={attach.href}>{attach.label}</Link> : null}
    >
      {items.length === 0 ? <EmptyPlace>{words.empty}</EmptyPlace> : null}
      <ul className="evidence">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  )
}

const Item = ({ item }: { item: EvidenceView }) => (
  <li id={`e-${item.id}`}>
    <p className="evidence-head">
      <span className={`state is-${MARKS[item.relation]}`}>
        <Mark name={MARKS[item.relation]} />
        <span>{words.choices[item.relation]}</span>
      </span>
      <Speaks speaks={item.speaks} />
      <span className="hint">{words.strengthOf(words.strengths[item.strength])}</span>
    </p>
    <Prose body={item.rationale} />
    <div className="evidence-foot">
      <span className="hint">
        {words.addedBy} <Link to={personPath(item.author.handle)}>{item.author.handle}</Link>,{' '}
        <Moment at={item.createdAt} as="short" />
        {item.mayRemove ? (
          <>
            {', '}
            <Link to={evidenceDeletionPath(item.id)}>{words.takeBack}</Link>
          </>
        ) : null}
      </span>
      <VoteControl
        subjectId={item.id}
        tallies={item.tallies}
        ownVotes={item.ownVotes}
        refused={item.mayVote ? undefined : discussionWords.noVote}
        anchor={`#e-${item.id}`}
      />
    </div>
  </li>
)

const Speaks = ({ speaks: { name, title, path, state } }: Pick<EvidenceView, 'speaks'>) => (
  <>
    <Link className="text-link" to={path}>
      {name}
      {title ? ', ' : null}
      {typeof title === 'string' ? <bdi>{title}</bdi> : <Inline body={title} />}
    </Link>
    {state ? <AttemptState state={state} /> : null}
  </>
)
