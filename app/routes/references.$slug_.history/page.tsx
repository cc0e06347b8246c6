import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { WorkLabel } from '#app/components/record/reference-item.tsx'
import { RevisionsPage } from '#app/components/record/revisions-page.tsx'
import { referenceHistoryPath, referencePath } from '#app/domain/paths/reference.ts'
import { recordWords } from '#messages/record.ts'
import { referenceWords } from '#messages/reference.ts'
import { timelineWords } from '#messages/timeline.ts'
import type { loader } from './route.tsx'

export function ReferenceHistoryPage() {
  const { work, revisions, from, to, differences, facts } = useLoaderData<typeof loader>()
  const parts = [
    ...differences.map(({ segments }) => ({ label: referenceWords.form.workTitle, segments })),
    ...facts.map((fact) => ({ label: recordWords.fact(fact.name), segments: fact.segments })),
  ]
  return (
    <RevisionsPage
      {...{ revisions, from, to }}
      title={referenceWords.historyHeading}
      lead={
        <Link to={referencePath(work.slug)}>
          <WorkLabel work={work} />
        </Link>
      }
      action={referenceHistoryPath(work.slug)}
      hrefOf={(revision) =>
        referenceHistoryPath(work.slug, `from=${Math.max(1, revision - 1)}&to=${revision}`)
      }
    >
      {parts.length > 0 ? <DiffView parts={parts} /> : <p>{timelineWords.noDifference}</p>}
    </RevisionsPage>
  )
}
