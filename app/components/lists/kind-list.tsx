import type { ReactNode } from 'react'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { isWhole } from '#app/domain/list/filters.ts'
import type { ListedRow, RecordList } from '#app/domain/list/view.ts'
import { newRecordPath, recordsPath } from '#app/domain/paths/record.ts'
import { findWords } from '#messages/find.ts'
import { siteWords } from '#messages/site.ts'
import { EmptyPlace } from './empty-place.tsx'
import { type FacetWords, facetGroups, shownCount } from './facet-groups.ts'
import { Facets } from './facets.tsx'
import { Pager } from './pager.tsx'
import { RecordList as Rows } from './record-list.tsx'
import { RecordRow } from './record-row.tsx'
import { SortTabs } from './sort-tabs.tsx'
import { WithFacets } from './with-facets.tsx'

type Props = {
  list: RecordList
  /** The link to the form for a new one. */
  propose: string
  facetWords: FacetWords
  /** A `State`. */
  state: (row: ListedRow) => ReactNode
  /** Short facts that stand before the number of comments. */
  facts?: (row: ListedRow) => string[]
  /** A small drawing below the text. */
  drawing?: (row: ListedRow) => ReactNode
}

const words = findWords.list

/** The list of one kind of record, with what it can be narrowed to. */
export function KindList({ list, propose, facetWords, state, ...more }: Props) {
  const { facts = () => [], drawing = () => null } = more
  const { kind, rows, total, sorts, ignored, previous, next } = list
  const path = (query: string) => recordsPath(kind, query)
  const { count } = words.kinds[kind]
  return (
    <Page>
      <PageHead
        title={findWords.search.kinds[kind]}
        lead={
          <>
            {count(shownCount(total))}{' '}
            <Link className="text-link" to={newRecordPath(kind)}>
              {propose}
            </Link>
          </>
        }
      />
      <WithFacets facets={<Facets groups={facetGroups(list, facetWords)} />}>
        <SortTabs
          tabs={sorts.map(({ sort, selected, query }) => ({
            label: words.sorts[sort],
            href: path(query),
            current: selected,
          }))}
        />
        {ignored.length > 0 ? <p className="hint">{words.ignored(ignored)}</p> : null}
        <Results list={list}>
          {rows.map((row) => (
            <Row key={row.id} row={row} state={state(row)} facts={facts(row)}>
              {drawing(row)}
            </Row>
          ))}
        </Results>
        <Pager previous={previous && path(previous)} next={next && path(next)} />
      </WithFacets>
    </Page>
  )
}

/** The rows, or why there are none. */
function Results({ list, children }: { list: RecordList; children: ReactNode }) {
  const { kind, rows, filters, total } = list
  if (rows.length > 0) return <Rows>{children}</Rows>
  const { all, none, empty } = words.kinds[kind]
  if (isWhole(filters) && total.value === 0) return <EmptyPlace>{empty}</EmptyPlace>
  return <EmptyPlace action={{ href: recordsPath(kind), label: all }}>{none}</EmptyPlace>
}

type RowProps = { row: ListedRow; state: ReactNode; facts: string[]; children: ReactNode }

const Row = ({ row, state, facts, children }: RowProps) => (
  <RecordRow
    kind={row.kind}
    number={row.number}
    href={row.path}
    title={<Inline body={row.title} />}
    excerpt={<Inline body={row.excerpt} />}
    state={state}
    counts={[...facts, ...(row.commentCount > 0 ? [siteWords.comments(row.commentCount)] : [])]}
    tags={row.tags.map((tag) => ({ label: tag, href: recordsPath(row.kind, `tag=${tag}`) }))}
    lastActive={row.lastActivityAt}
    drawing={children}
    aside
  />
)
