import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { SortTabs } from '#app/components/lists/sort-tabs.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import type { CommentView } from '#app/domain/comment/view.ts'
import { signInPath } from '#app/domain/paths/person.ts'
import { commentsPath, recordPath } from '#app/domain/paths/record.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { threadQueryString } from '#app/domain/thread/query.ts'
import { THREAD_SORTS, type ThreadSort } from '#app/domain/thread/sort.ts'
import { discussionWords as words } from '#messages/discussion.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentNode } from './comment-node.tsx'
import { NextPage } from './next-page.tsx'
import { PostedComments, useLevel, usePosted } from './posted-comments.tsx'
import { Thread } from './thread.tsx'

type Props = {
  record: { kind: RecordKind; number: number; slug: string }
  thread: { comments: CommentView[]; nextCursor: string | null; total: number; sort: ThreadSort }
  mayComment: boolean
  signedIn: boolean
  formKey: string
}

/** A record's thread with its orders, and the form below it. */
export const Discussion = (props: Props) => (
  <PostedComments thread={props.thread}>
    <Whole {...props} />
  </PostedComments>
)

function Whole({ record, thread, mayComment, signedIn, formKey }: Props) {
  const comments = useLevel(null, thread.comments)
  const total = thread.total + usePosted().all.length
  const path = recordPath(record)
  const page = (query: string) => `${path}${query ? `?${query}` : ''}#discussion`
  const next = thread.nextCursor && page(threadQueryString(thread.sort, thread.nextCursor))
  return (
    <Section id="discussion" title={words.heading} aside={words.total(total)}>
      {total > 1 ? <Orders chosen={thread.sort} page={page} /> : null}
      {comments.length > 0 ? (
        <Thread>
          {comments.map((comment) => (
            <CommentNode key={comment.id} comment={comment} action={commentsPath(record)} />
          ))}
        </Thread>
      ) : (
        <EmptyPlace>{words.empty}</EmptyPlace>
      )}
      <NextPage href={next} />
      {mayComment ? <Write action={commentsPath(record)} formKey={formKey} /> : null}
      {mayComment || signedIn ? null : (
        <p className="more">
          <Link to={signInPath(path)}>{words.signInToComment}</Link>
        </p>
      )}
    </Section>
  )
}

type Order = { chosen: ThreadSort; page: (query: string) => string }

const Orders = ({ chosen, page }: Order) => (
  <SortTabs
    label={words.sortedBy}
    tabs={THREAD_SORTS.map((sort) => ({
      label: words.sorts[sort],
      href: page(threadQueryString(sort)),
      current: sort === chosen,
    }))}
  />
)

const Write = ({ action, formKey }: { action: string; formKey: string }) => (
  <div className="write" id="write">
    <h3>{words.write}</h3>
    <CommentForm action={action} formKey={formKey} submit={words.post} key={action} />
  </div>
)
