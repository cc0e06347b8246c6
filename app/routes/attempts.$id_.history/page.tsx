import { useLoaderData } from '@remix-run/react'
import { AttemptLead } from '#app/components/attempt/attempt-lead.tsx'
import { Prose } from '#app/components/markup/prose.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DiffView } from '#app/components/record/diff-view.tsx'
import { RevisionsPage } from '#app/components/record/revisions-page.tsx'
import { attemptHistoryPath } from '#app/domain/paths/attempt.ts'
import { attemptFormWords as words } from '#messages/attempt-form.ts'
import type { loader } from './route.tsx'

export function AttemptHistoryPage() {
  const { revisions, from, to, parts, body, ...attempt } = useLoaderData<typeof loader>()
  return (
    <RevisionsPage
      {...{ revisions, from, to }}
      title={words.history}
      lead={<AttemptLead attempt={attempt} />}
      action={attemptHistoryPath(attempt.id)}
      hrefOf={(revision) => attemptHistoryPath(attempt.id, `to=${revision}`)}
      text={
        <Section id="revision" title={words.revision(to)}>
          <Prose body={body} />
        </Section>
      }
    >
      <DiffView
        parts={parts.map(({ name, segments }) => ({ label: words.parts[name] ?? name, segments }))}
      />
    </RevisionsPage>
  )
}
