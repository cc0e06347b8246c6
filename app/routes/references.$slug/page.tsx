import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { RecordRow } from '#app/components/lists/record-row.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { identifierText, referenceItem } from '#app/components/record/reference-item.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { siteWords } from '#messages/site.ts'
import type { loader } from './route.tsx'

export function ReferencePage() {
  const { reference, identifiers, citing } = useLoaderData<typeof loader>()
  const { label } = referenceItem(reference)
  return (
    <Page>
      <PageHead
        title={<bdi>{reference.title || label}</bdi>}
        lead={[reference.authors.join(', '), reference.year].filter(Boolean).join(', ')}
        width="text"
      />
      <p className="more">
        {identifiers.map((identifier, place) => (
          <Fragment key={identifier.url}>
            {place > 0 ? ' · ' : null}
            <a href={identifier.url} rel="ugc nofollow noopener">
              {identifierText(identifier)}
            </a>
          </Fragment>
        ))}
      </p>
      <Section id="cited-by" title={siteWords.citedBy} aside={siteWords.uses(citing.length)}>
        <RecordList>
          {citing.map((record) => (
            <RecordRow
              key={record.id}
              kind={record.kind}
              number={record.number}
              href={recordPath(record)}
              title={<Inline body={record.title} />}
              state={<RecordState {...record} />}
              level={3}
            />
          ))}
        </RecordList>
      </Section>
    </Page>
  )
}
