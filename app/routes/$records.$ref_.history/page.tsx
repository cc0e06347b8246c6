import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionsPage } from '#app/components/record/revisions-page.tsx'
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
    <RevisionsPage
      revisions={revisions.map((one) => ({ ...one, reason: groundWords.text(one.reason) }))}
      from={from}
      to={to}
      title={words.historyTitle(recordName(record.kind, record.number))}
      lead={
        <Link to={recordPath(record)}>
          <bdi>{record.titlePlain}</bdi>
        </Link>
      }
      action={historyPath(record)}
      hrefOf={(revision) => revisionPath(record, revision)}
    >
      {changed ? <DiffView parts={parts} /> : <p>{words.noDifference}</p>}
      {tags.added.length > 0 ? <p>{`${words.addedTags}: ${tags.added.join(', ')}`}</p> : null}
      {tags.removed.length > 0 ? <p>{`${words.removedTags}: ${tags.removed.join(', ')}`}</p> : null}
    </RevisionsPage>
  )
}
