import { useLoaderData } from '@remix-run/react'
import { Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionsPage } from '#app/components/record/revisions-page.tsx'
import { commentHistoryPath, commentPath } from '#app/domain/paths/comment.ts'
import { discussionWords as words } from '#messages/discussion.ts'
import type { loader } from './route.tsx'

export function CommentHistoryPage() {
  const { id, record, segments, body, ...history } = useLoaderData<typeof loader>()
  const path = commentHistoryPath(id)
  return (
    <RevisionsPage
      {...history}
      title={words.historyTitle}
      lead={<Link to={commentPath(id)}>{words.commentOn(record.titlePlain)}</Link>}
      action={path}
      hrefOf={(revision) => `${path}?to=${revision}`}
      text={
        <Section id="revision" title={words.revision(history.to)}>
          <Prose body={body} />
        </Section>
      }
    >
      <DiffView parts={[{ label: words.bodyLabel, segments }]} />
    </RevisionsPage>
  )
}
