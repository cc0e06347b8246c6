import { useLoaderData } from '@remix-run/react'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { RecordRow } from '#app/components/lists/record-row.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { QuestionState } from '#app/components/page/question-state.tsx'
import { Section } from '#app/components/page/section.tsx'
import { referenceItem } from '#app/components/record/reference-item.ts'
import { recordPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { loader } from './route.tsx'

export function ReferencePage() {
  const { reference, citing } = useLoaderData<typeof loader>()
  const { label, source } = referenceItem(reference)
  return (
    <Page>
      <PageHead
        title={reference.title || label}
        lead={[reference.authors.join(', '), reference.year].filter(Boolean).join(', ')}
        width="text"
      />
      <p className="more">
        <a href={reference.url} rel="ugc nofollow noopener">
          {source?.label || m.site.openWork}
        </a>
      </p>
      <Section id="cited-by" title={m.site.citedBy} aside={m.site.uses(citing.length)}>
        <RecordList>
          {citing.map((record) => (
            <RecordRow
              key={record.id}
              kind={record.kind}
              number={record.number}
              href={recordPath(record)}
              title={<Inline body={record.title} />}
              state={<QuestionState status={record.status} />}
              level={3}
            />
          ))}
        </RecordList>
      </Section>
    </Page>
  )
}
