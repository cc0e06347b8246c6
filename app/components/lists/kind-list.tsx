import type { ReactNode } from 'react'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { countsOf } from '#app/components/page/mark-counts.ts'
import { MarkKey } from '#app/components/page/mark-key.tsx'
import { MARK_NAMES } from '#app/components/page/mark-name.ts'
import { MarkStrip } from '#app/components/page/mark-strip.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { isWhole } from '#app/domain/list/filters.ts'
import { isOpenFirst } from '#app/domain/list/sort.ts'
import type { ListedRow, RecordList } from '#app/domain/list/view.ts'
import { newQuestionPath } from '#app/domain/paths/question.ts'
import { newRecordPath, recordsPath } from '#app/domain/paths/record.ts'
import { findWords } from '#messages/find.ts'
import { lookWords } from '#messages/look.ts'
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
  /** What a row says beyond its own: the derived sentence of its line, and more at the side. */
  told?: (row: ListedRow) => Told
  /** A small drawing below the text. */
  drawing?: (row: ListedRow) => ReactNode
}

const words = findWords.list

export type Told = { derived?: ReactNode; beside?: ReactNode }

/** The list of one kind of record, with what it can be narrowed to. */
export function KindList({ list, propose, facetWords, state, ...more }: Props) {
  const { facts = () => [], drawing = () => null, told = () => ({}) } = more
  const { kind, rows, sorts, ignored, previous, next } = list
  const path = (query: string) => recordsPath(kind, query)
  return (
    <Page>
      <Head list={list} propose={propose} />
      <WithFacets facets={<Facets groups={facetGroups(list, facetWords)} />}>
        <SortTabs
          tabs={sorts.map(({ sort, selected, query }) => ({
            label: words.sorts[sort],
            href: path(query),
            current: selected,
          }))}
        />
        {ignored.length > 0 ? <p className="hint">{words.ignored(ignored)}</p> : null}
        {kind === 'prediction' || kind === 'experiment' ? null : <MarksKey rows={rows} />}
        <Results list={list}>
          {(part) =>
            part.map((row) => (
              <Row key={row.id} row={row} state={state(row)} facts={facts(row)} {...told(row)}>
                {drawing(row)}
              </Row>
            ))
          }
        </Results>
        <Pager previous={previous && path(previous)} next={next && path(next)} />
      </WithFacets>
    </Page>
  )
}

const Head = ({ list: { kind, total, filters }, propose }: Pick<Props, 'list' | 'propose'>) => (
  <PageHead
    title={findWords.search.kinds[kind]}
    lead={
      <>
        {words.kinds[kind].count(shownCount(total))}{' '}
        <Link
          className="text-link"
          to={kind === 'question' ? newQuestionPath(filters) : newRecordPath(kind)}
        >
          {propose}
        </Link>
      </>
    }
  />
)

type Part = (rows: ListedRow[]) => ReactNode

/** The rows, those that are closed under their own heading, or why there are none. */
function Results({ list, children }: { list: RecordList; children: Part }) {
  const { kind, rows, filters, total, sort } = list
  if (rows.length === 0) {
    const { all, none, empty } = words.kinds[kind]
    if (isWhole(filters) && total.value === 0) return <EmptyPlace>{empty}</EmptyPlace>
    return <EmptyPlace action={{ href: recordsPath(kind), label: all }}>{none}</EmptyPlace>
  }
  const parted = isOpenFirst(sort)
  const open = parted ? rows.filter((row) => row.open) : rows
  const closed = parted ? rows.filter((row) => !row.open) : []
  return (
    <>
      {open.length > 0 ? <Rows>{children(open)}</Rows> : null}
      {closed.length > 0 ? (
        <>
          <h2 className="group-title">{words.closed}</h2>
          <Rows>{children(closed)}</Rows>
        </>
      ) : null}
    </>
  )
}

type RowProps = { row: ListedRow; state: ReactNode; facts: string[]; children: ReactNode } & Told

function Row({ row, state, facts, children, derived, beside }: RowProps) {
  const { below, summary, symbol } = row
  const counted = below ? countsOf(below.marks) : []
  const predictions = counted.reduce((sum, { count }) => sum + count, 0)
  const counts = [
    ...(below ? [words.below(below.claims, predictions)] : []),
    ...facts,
    ...(row.commentCount > 0 ? [siteWords.comments(row.commentCount)] : []),
  ]
  return (
    <RecordRow
      kind={row.kind}
      number={row.number}
      href={row.path}
      title={<Inline body={row.title} />}
      excerpt={<Inline body={row.excerpt} />}
      derived={derived ?? (summary && <DerivedSentence summary={summary} symbol={symbol} />)}
      state={state}
      marks={
        predictions > 0 ? (
          <MarkStrip counts={counted} total={words.predictions(predictions)} />
        ) : null
      }
      counts={counts.filter(Boolean)}
      tags={row.tags.map((tag) => ({ label: tag, href: recordsPath(row.kind, `tag=${tag}`) }))}
      lastActive={row.lastActivityAt}
      beside={beside ?? <Evidence at={below?.evidenceAt ?? null} />}
      drawing={children}
      aside
    />
  )
}

const Evidence = ({ at }: { at: number | null }) =>
  at === null ? null : (
    <span>
      {words.evidenceOn} <Moment at={at} as="short" />
    </span>
  )

/** What the marks of the rows mean, said once above the first. */
function MarksKey({ rows }: { rows: ListedRow[] }) {
  const used = new Set(
    rows.flatMap(({ below }) => countsOf(below?.marks ?? {})).map(({ mark }) => mark),
  )
  const marks = MARK_NAMES.filter((mark) => used.has(mark))
  if (marks.length === 0) return null
  return (
    <MarkKey
      lead={words.oneMark}
      marks={marks.map((mark) => ({ mark, word: lookWords.marks[mark] }))}
    />
  )
}
