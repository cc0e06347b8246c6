import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionList } from '#app/components/record/revision-list.tsx'
import { observableHistoryPath, observablePath } from '#app/domain/paths/observable.ts'
import { personPath } from '#app/domain/paths/person.ts'
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
    <Page>
      <PageHead
        title={observableWords.history.title(name)}
        lead={<Link to={observablePath(key)}>{name}</Link>}
        width="text"
      />
      <RevisionList
        revisions={revisions.map((one) => ({
          number: one.revision,
          at: one.createdAt,
          author: { handle: one.handle, href: personPath(one.handle) },
          reason: one.reason,
          href: observableHistoryPath(key, changeOf(one.revision)),
        }))}
        action={observableHistoryPath(key)}
        from={from}
        to={to}
      />
      {from === to ? null : (
        <Section id="difference" title={`${timelineWords.from} ${from} ${timelineWords.to} ${to}`}>
          {parts.length > 0 ? <DiffView parts={parts} /> : <p>{timelineWords.noDifference}</p>}
        </Section>
      )}
    </Page>
  )
}

/** What a revision changed in the one before it. */
const changeOf = (revision: number) => `from=${Math.max(1, revision - 1)}&to=${revision}`
