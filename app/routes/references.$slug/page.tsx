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
  const read = useLoaderData<typeof loader>()
  const { reference, citing } = read
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
      <Ways {...read} />
      <CitedBy citing={citing} />
    </Page>
  )
}

type Read = ReturnType<typeof useLoaderData<typeof loader>>

/** Where the work is, and where what is said of it is changed and was. */
const Ways = ({ reference, identifiers, describe, revision }: Read) => (
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
        <Link to={describeReferencePath(reference.slug)} rel="nofollow">
          {reference.title ? referenceWords.correct : referenceWords.addTitleLong}
        </Link>
      </>
    ) : null}
    {revision > 0 ? (
      <>
        {' · '}
        <Link to={referenceHistoryPath(reference.slug)}>{referenceWords.history}</Link>
      </>
    ) : null}
  </p>
)

const CitedBy = ({ citing }: Pick<Read, 'citing'>) => (
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
