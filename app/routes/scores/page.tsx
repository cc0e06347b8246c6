import { useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { Recomputing } from '#app/components/score/recomputing.tsx'
import { RecordPlots } from '#app/components/score/record-plots.tsx'
import { ScoreFacts } from '#app/components/score/score-facts.tsx'
import { scoreWords as words } from '#messages/scores.ts'
import { Board } from './board.tsx'
import { Changed } from './changed.tsx'
import { Filter } from './filter.tsx'
import type { loader } from './route.tsx'

export function ScoresPage() {
  const { query, area, areas, board, record, changed } = useLoaderData<typeof loader>()
  const title = area ? words.titleIn(area.name) : words.title
  return (
    <Page>
      <PageHead title={title} lead={words.lead} width="text" />
      <ScoreFacts record={record} least={board.least} />
      <Filter areas={areas} area={area} query={query} key={`${area?.key} ${query.typed}`} />
      {changed?.state === 'now' ? <Recomputing /> : null}
      <Board board={board} />
      <RecordPlots record={record} />
      {changed?.state === 'done' ? <Changed at={changed.at} moved={changed.moved} /> : null}
    </Page>
  )
}
