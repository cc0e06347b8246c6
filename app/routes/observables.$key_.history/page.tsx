import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionsPage } from '#app/components/record/revisions-page.tsx'
import { observableHistoryPath, observablePath } from '#app/domain/paths/observable.ts'
import { observableWords } from '#messages/observable.ts'
import { recordWords } from '#messages/record.ts'
import { timelineWords } from '#messages/timeline.ts'
import type { loader } from './route.tsx'

const labels: Record<string, string> = observableWords.history.parts

export function ObservableHistoryPage() {
  const { observable, revisions, from, to, differences, facts } = useLoaderData<typeof loader>()
  const { key, name } = observable
  const parts = [
    ...differences.map(({ part, segments }) => ({ label: labels[part] ?? part, segments })),
    ...facts.map((fact) => ({ label: recordWords.fact(fact.name), segments: fact.segments })),
  ]
  return (
    <RevisionsPage
      {...{ revisions, from, to }}
      title={observableWords.history.title(name)}
      lead={<Link to={observablePath(key)}>{name}</Link>}
      action={observableHistoryPath(key)}
      hrefOf={(revision) => observableHistoryPath(key, changeOf(revision))}
    >
      {parts.length > 0 ? <DiffView parts={parts} /> : <p>{timelineWords.noDifference}</p>}
    </RevisionsPage>
  )
}

/** What a revision changed in the one before it. */
const changeOf = (revision: number) => `from=${Math.max(1, revision - 1)}&to=${revision}`
