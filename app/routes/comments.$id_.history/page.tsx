import { useLoaderData } from '@remix-run/react'
import { Prose } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionList } from '#app/components/record/revision-list.tsx'
import { commentHistoryPath, commentPath } from '#app/domain/paths/comment.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { discussionWords as words } from '#messages/discussion.ts'
import { timelineWords } from '#messages/timeline.ts'
import type { loader } from './route.tsx'

export function CommentHistoryPage() {
  const { id, record, revisions, from, to, segments, body } = useLoaderData<typeof loader>()
  const path = commentHistoryPath(id)
  return (
    <Page>
      <PageHead
        title={words.historyTitle}
        lead={<Link to={commentPath(id)}>{words.commentOn(record.titlePlain)}</Link>}
        width="text"
      />
      <RevisionList
        revisions={revisions.map((one) => ({
          number: one.revision,
          at: one.createdAt,
          author: { handle: one.handle, href: personPath(one.handle) },
          reason: one.reason,
          href: `${path}?to=${one.revision}`,
        }))}
        action={path}
        from={from}
        to={to}
      />
      <Section id="revision" title={words.revision(to)}>
        <Prose body={body} className="prose" />
      </Section>
      {from === to ? null : (
        <Section id="difference" title={`${timelineWords.from} ${from} ${timelineWords.to} ${to}`}>
          <DiffView parts={[{ label: words.bodyLabel, segments }]} />
        </Section>
      )}
    </Page>
  )
}
