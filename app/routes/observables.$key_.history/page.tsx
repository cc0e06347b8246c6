import { useLoaderData } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionList } from '#app/components/record/revision-list.tsx'
import { observableHistoryPath, observablePath } from '#app/domain/paths/observable.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

const labels: Record<string, string> = m.observable.history.parts

export function ObservableHistoryPage() {
  const { observable, revisions, from, to, differences, facts } = useLoaderData<typeof loader>()
  const { key, name } = observable
  const parts = [
    ...differences.map(({ part, segments }) => ({ label: labels[part] ?? part, segments })),
    ...facts.map((fact) => ({ label: m.record.fact(fact.name), segments: fact.segments })),
  ]
  return (
    <Page>
      <PageHead
        title={m.observable.history.title(name)}
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
        <Section id="difference" title={`${m.timeline.from} ${from} ${m.timeline.to} ${to}`}>
          {parts.length > 0 ? <DiffView parts={parts} /> : <p>{m.timeline.noDifference}</p>}
        </Section>
      )}
    </Page>
  )
}

/** What a revision changed in the one before it. */
const changeOf = (revision: number) => `from=${Math.max(1, revision - 1)}&to=${revision}`
