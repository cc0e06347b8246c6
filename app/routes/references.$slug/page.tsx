import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { RecordRow } from '#app/components/lists/record-row.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Section } from '#app/components/page/section.tsx'
import { RecordState } from '#app/components/record/record-state.tsx'
import { identifierText } from '#app/components/record/reference-item.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { describeReferencePath, referenceHistoryPath } from '#app/domain/paths/reference.ts'
import { referenceWords } from '#messages/reference.ts'
import { siteWords } from '#messages/site.ts'
import type { loader } from './route.tsx'

export function ReferencePage() {
  const { reference, citing } = useLoaderData<typeof loader>()
  const { title, authors, year, venue } = reference
  return (
    <Page>
      <PageHead
        title={<bdi>{title ? <Inline body={title} /> : identifierText(reference)}</bdi>}
        lead={
          title
            ? [authors.join(', '), venue, year].filter(Boolean).join(', ')
            : referenceWords.unknown
        }
        width="text"
      />
      <Lines />
      <CitedBy citing={citing} />
    </Page>
  )
}

/** Everything that identifies the work, and what can be done about its description. */
function Lines() {
  const { reference, revision, identifiers, describe } = useLoaderData<typeof loader>()
  const { slug, title } = reference
  return (
    <p className="more">
      {identifiers.map((identifier, place) => (
        <Fragment key={identifier.url}>
          {place > 0 ? ' · ' : null}
          <a href={identifier.url} rel="ugc nofollow noopener">
            {identifierText(identifier)}
          </a>
        </Fragment>
      ))}
      {describe ? (
        <>
          {' · '}
          <Link to={describeReferencePath(slug)} rel="nofollow">
            {title ? referenceWords.correct : referenceWords.addTitleLong}
          </Link>
        </>
      ) : null}
      {revision > 0 ? (
        <>
          {' · '}
          <Link to={referenceHistoryPath(slug)}>{referenceWords.history}</Link>
        </>
      ) : null}
    </p>
  )
}

type Citing = ReturnType<typeof useLoaderData<typeof loader>>['citing']

const CitedBy = ({ citing }: { citing: Citing }) => (
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
)
