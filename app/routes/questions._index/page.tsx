import { Link, useLoaderData } from '@remix-run/react'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Facets } from '#app/components/lists/facets.tsx'
import { Pager } from '#app/components/lists/pager.tsx'
import { RecordList } from '#app/components/lists/record-list.tsx'
import { RecordRow } from '#app/components/lists/record-row.tsx'
import { SortTabs } from '#app/components/lists/sort-tabs.tsx'
import { WithFacets } from '#app/components/lists/with-facets.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { QuestionState } from '#app/components/page/question-state.tsx'
import { newRecordPath, recordsPath } from '#app/domain/paths.ts'
import { messages as m } from '#app/messages/index.ts'
import type { QuestionList } from '#app/services/questions/question-list.server.ts'
import { facetGroups, shownCount } from './facet-groups.ts'
import type { loader } from './route.tsx'

const words = m.find.list

export function QuestionsPage() {
  const list = useLoaderData<typeof loader>()
  const { rows, total, sorts, ignored, previous, next } = list
  return (
    <Page>
      <PageHead title={m.site.questions} lead={<Lead total={total} />} />
      <WithFacets facets={<Facets groups={facetGroups(list)} />}>
        <SortTabs
          tabs={sorts.map(({ sort, selected, query }) => ({
            label: words.sorts[sort],
            href: recordsPath('question', query),
            current: selected,
          }))}
        />
        {ignored.length > 0 ? <p className="hint">{words.ignored(ignored)}</p> : null}
        {rows.length > 0 ? (
          <RecordList>
            {rows.map((row) => (
              <QuestionRow key={row.id} row={row} />
            ))}
          </RecordList>
        ) : (
          <EmptyPlace action={{ href: recordsPath('question'), label: words.all }}>
            {words.none}
          </EmptyPlace>
        )}
        <Pager
          previous={previous && recordsPath('question', previous)}
          next={next && recordsPath('question', next)}
        />
      </WithFacets>
    </Page>
  )
}

const Lead = ({ total }: Pick<QuestionList, 'total'>) => (
  <>
    {words.count(shownCount(total))}{' '}
    <Link className="text-link" to={newRecordPath('question')}>
      {m.compose.propose}
    </Link>
  </>
)

const QuestionRow = ({ row }: { row: QuestionList['rows'][number] }) => (
  <RecordRow
    kind="question"
    number={row.number}
    href={row.path}
    title={<Inline body={row.title} />}
    excerpt={<Inline body={row.excerpt} />}
    state={<QuestionState status={row.status} />}
    counts={row.commentCount > 0 ? [m.site.comments(row.commentCount)] : []}
    tags={row.tags.map((tag) => ({ label: tag, href: recordsPath('question', `tag=${tag}`) }))}
    lastActive={row.lastActivityAt}
    aside
  />
)
