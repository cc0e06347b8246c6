import type { ReactNode } from 'react'
import { Link } from '#app/components/page/link.tsx'
import { HideForm } from '#app/components/thread/hide-form.tsx'
import { VoteControl } from '#app/components/thread/vote-control.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import {
  deletionPath,
  editPath,
  historyPath,
  recordPath,
  recordsPath,
  remarksPath,
  shortPath,
  timelinePath,
} from '#app/domain/paths/record.ts'
import { type RecordKind, recordName } from '#app/domain/record/kind.ts'
import type { RecordView } from '#app/domain/record/view.ts'
import { discussionWords } from '#messages/discussion.ts'
import { evidenceWords } from '#messages/evidence.ts'
import { recordWords } from '#messages/record.ts'
import { Act } from './act.tsx'
import { type Fact, Facts } from './facts.tsx'
import { Margin, MarginSection } from './margin.tsx'
import { RefusedItem } from './refused-item.tsx'

type Props = {
  record: RecordView
  /** What stands above all else. */
  lead?: ReactNode
  /** What this kind says of itself; who made it and its short address are added. */
  facts: Fact[]
  /** What one may do with this kind, as items of a list. */
  acts?: ReactNode
  /** Further sections, such as related records. */
  children?: ReactNode
}

/** What stands in the margin: facts, tags, votes and what one may do. */
export function Beside({ record, lead, facts, acts, children }: Props) {
  const { tags, author, kind, abilities } = record
  const by = {
    term: recordWords.by[kind],
    value: <Link to={personPath(author.handle)}>{author.handle}</Link>,
  }
  const name = recordName(kind, record.number)
  const short = {
    term: recordWords.permalink,
    value: <Link to={shortPath(record)}>{name}</Link>,
  }
  return (
    <Margin label={recordWords.about[kind]}>
      {lead}
      <section>
        <Facts facts={[by, ...facts, short]} />
      </section>
      {tags.length > 0 ? <Tags record={record} /> : null}
      {children}
      <MarginSection title={recordWords.votes}>
        <VoteControl
          subjectId={record.id}
          tallies={record.tallies}
          ownVotes={record.ownVotes}
          refused={abilities.vote ? undefined : discussionWords.noVote}
        />
      </MarginSection>
      <MarginSection title={recordWords.actions}>
        <Acts record={record}>{acts}</Acts>
      </MarginSection>
    </Margin>
  )
}

const Tags = ({ record: { tags, kind } }: Pick<Props, 'record'>) => (
  <MarginSection title={recordWords.tags}>
    <p>
      {tags.map((tag, place) => (
        <span key={tag}>
          {place > 0 ? ', ' : null}
          <Link to={recordsPath(kind, `tag=${tag}`)}>
            <bdi>{tag}</bdi>
          </Link>
        </span>
      ))}
    </p>
  </MarginSection>
)

/** What the next step of this reader opens: evidence for who is new, remarks for members. */
function Refused({ record }: Pick<Props, 'record'>) {
  const { abilities, kind, visibility } = record
  const { way, editRemarks } = abilities
  if (visibility !== 'public' || way === null) return null
  const from = recordPath(record)
  if (way === 'earn')
    return editRemarks ? null : (
      <RefusedItem id="remarks" way={way} from={from}>
        {recordWords.editRemarks}
      </RefusedItem>
    )
  return way === 'ask' && isBorneOn(kind) ? (
    <RefusedItem id="evidence" way={way} from={from}>
      {evidenceWords.attach}
    </RefusedItem>
  ) : null
}

const isBorneOn = (kind: RecordKind) => kind !== 'experiment' && kind !== 'article'

function Acts({ record, children }: Pick<Props, 'record' | 'children'>) {
  const { id, abilities, visibility } = record
  return (
    <>
      <ul className="acts-list">
        {children}
        {abilities.edit ? <Act to={editPath(record)}>{recordWords.edit}</Act> : null}
        {abilities.editRemarks ? (
          <Act to={remarksPath(record)}>{recordWords.editRemarks}</Act>
        ) : null}
        <Refused record={record} />
        <Act to={historyPath(record)}>{recordWords.history}</Act>
        <Act to={timelinePath(record)}>{recordWords.timeline}</Act>
        {abilities.remove ? <Act to={deletionPath(record)}>{recordWords.remove}</Act> : null}
      </ul>
      {abilities.hide && visibility === 'public' ? <HideForm subjectId={id} to="hidden" /> : null}
      {abilities.hide && visibility === 'hidden' ? <HideForm subjectId={id} to="public" /> : null}
    </>
  )
}
