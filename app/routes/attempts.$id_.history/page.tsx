import { useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionList } from '#app/components/record/revision-list.tsx'
import { attemptHistoryPath } from '#app/domain/paths/attempt.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import { timelineWords } from '#messages/timeline.ts'
import type { loader } from './route.tsx'

export function AttemptHistoryPage() {
  const { revisions, from, to, parts, body, ...attempt } = useLoaderData<typeof loader>()
  const { id } = attempt
  return (
    <Page>
      <PageHead title={words.history} lead={<AttemptLead attempt={attempt} />} width="text" />
      <RevisionList
        revisions={revisions.map((one) => ({
          number: one.revision,
          at: one.createdAt,
          author: { handle: one.handle, href: personPath(one.handle) },
          reason: one.reason,
          href: attemptHistoryPath(id, `to=${one.revision}`),
        }))}
        action={attemptHistoryPath(id)}
        from={from}
        to={to}
      />
      <Section id="revision" title={words.revision(to)}>
        <Prose body={body} className="prose" />
      </Section>
      {from === to ? null : (
        <Section id="difference" title={`${timelineWords.from} ${from} ${timelineWords.to} ${to}`}>
          <DiffView
            parts={parts.map(({ name, segments }) => ({
              label: words.parts[name] ?? name,
              segments,
            }))}
          />
        </Section>
      )}
    </Page>
  )
}
