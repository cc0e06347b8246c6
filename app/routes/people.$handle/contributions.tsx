import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { recordPath, recordsPath } from '#app/domain/paths/record.ts'
import type { PersonPage } from '#app/services/accounts/person-page.server.ts'
import { accountWords } from '#messages/accounts.ts'
import { findWords } from '#messages/find.ts'
import { ratingWords } from '#messages/rating.ts'
import { CommentEntry, RecordEntry } from './entries.tsx'

type Records = { records: Parameters<typeof RecordEntry>[0]['record'][] }
type Comments = Pick<PersonPage, 'comments'>

const words = accountWords.person

/** What waits or is a draft, for the person's own eyes. */
export const Unpublished = ({ records, comments }: Records & Comments) => (
  <Section id="own" title={words.unpublished}>
    <Rows records={records} />
    <CommentList comments={comments} />
  </Section>
)

/** The questions on which this person has raised the flag. */
export const WorkingOn = ({ records }: Records) => (
  <Section id="working-on" title={ratingWords.workingOn}>
    <Rows records={records} />
  </Section>
)

export const Questions = ({ records }: Records) => (
  <Section id="questions" title={words.questions}>
    {records.length > 0 ? <Rows records={records} /> : <EmptyPlace>{words.noQuestions}</EmptyPlace>}
  </Section>
)

type Others = Records & { kind: 'claim' | 'prediction' | 'experiment'; handle: string }

/** The newest of another kind, and the way to all of them. */
export const Others = ({ kind, records, handle }: Others) => (
  <Section
    id={`${kind}s`}
    title={findWords.search.kinds[kind]}
    aside={<Link to={recordsPath(kind, `author=${handle}`)}>{findWords.list.asList}</Link>}
  >
    <Rows records={records} />
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

const Rows = ({ records }: Records) => (
  <RecordList>
    {records.map((entry) => (
      <RecordEntry key={recordPath(entry)} record={entry} />
    ))}
  </RecordList>
)

const CommentList = ({ comments }: Comments) =>
  comments.map((entry) => <CommentEntry key={entry.id} comment={entry} />)
