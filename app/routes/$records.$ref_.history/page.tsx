import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionList } from '#app/components/record/revision-list.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { historyPath, recordPath, revisionPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { groundWords } from '#messages/ground.ts'
import { recordWords } from '#messages/record.ts'
import { timelineWords as words } from '#messages/timeline.ts'
import type { loader } from './route.tsx'

export function HistoryPage() {
  const { record, revisions, from, to, differences, facts, tags } = useLoaderData<typeof loader>()
  const parts = [
    ...differences.map(({ part, segments }) => ({ label: recordWords[part], segments })),
    ...facts.map(({ name, segments }) => ({ label: recordWords.fact(name), segments })),
  ]
  const changed = parts.length + tags.added.length + tags.removed.length > 0
  return (
    <Page>
      <PageHead
        title={words.historyTitle(recordName(record.kind, record.number))}
        lead={<Link to={recordPath(record)}>{record.titlePlain}</Link>}
        width="text"
      />
      <RevisionList
        revisions={revisions.map((one) => ({
          number: one.revision,
          at: one.createdAt,
          author: { handle: one.handle, href: personPath(one.handle) },
          reason: groundWords.text(one.reason),
          href: revisionPath(record, one.revision),
        }))}
        action={historyPath(record)}
        from={from}
        to={to}
      />
      {from === to ? null : (
        <Section id="difference" title={`${words.from} ${from} ${words.to} ${to}`}>
          {changed ? <DiffView parts={parts} /> : <p>{words.noDifference}</p>}
          {tags.added.length > 0 ? <p>{`${words.addedTags}: ${tags.added.join(', ')}`}</p> : null}
          {tags.removed.length > 0 ? (
            <p>{`${words.removedTags}: ${tags.removed.join(', ')}`}</p>
          ) : null}
        </Section>
      )}
    </Page>
  )
}
