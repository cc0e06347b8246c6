import { RecordRow } from '#app/components/lists/record-row.tsx'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { commentPath } from '#app/domain/paths/comment.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Body } from '#app/domain/text/body.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import type { Verdict } from '#app/domain/verdict/verdict.ts'
import { accountWords } from '#messages/accounts.ts'

type Titled = { kind: RecordKind; number: number; slug: string; title: Body }

export const RecordEntry = ({
  record,
}: {
  record: Titled & { status: string; footing?: Footing | null; verdict?: Verdict | null }
}) => (
  <RecordRow
    kind={record.kind}
    number={record.number}
    href={recordPath(record)}
    title={<Inline body={record.title} />}
    state={<RecordState {...record} />}
    level={3}
  />
)

type Comment = { id: string; body: Body; createdAt: Date; record: Titled }

export const CommentEntry = ({ comment }: { comment: Comment }) => (
  <article className="entry">
    <p className="hint">
      <Link to={commentPath(comment.id)}>
        <Moment at={comment.createdAt} as="short" />
      </Link>{' '}
      {accountWords.person.commentOn}{' '}
      <Link className="text-link" to={recordPath(comment.record)}>
        <Inline body={comment.record.title} />
      </Link>
    </p>
    <Prose body={comment.body} />
  </article>
)
