import { useLoaderData } from '@remix-run/react'
import { HistoryChart } from '#app/charts/status-history/history-chart.tsx'
import { SortTabs } from '#app/components/lists/sort-tabs.tsx'
import { Page } from '#app/components/page/page.tsx'
import { PageHead } from '#app/components/page/page-head.tsx'
import { historyQuery } from '#app/domain/history/address.ts'
import { HISTORY_KINDS } from '#app/domain/history/groups.ts'
import { fieldHistoryPath, fieldHistoryTablePath } from '#app/domain/paths/site.ts'
import { historyWords as words } from '#messages/history.ts'
import { AreaChoice } from './area-choice.tsx'
import { Changes } from './changes.tsx'
import { Numbers } from './numbers.tsx'
import type { HistoryView } from './plot.server.ts'
import type { loader } from './route.tsx'

export function HistoryPage() {
  const history = useLoaderData<typeof loader>()
  const { kind, area } = history
  const here = { kind, area: area?.key ?? null, on: history.query.typed || null }
  return (
    <Page>
      <PageHead title={area ? words.titleIn(area.name) : words.title} lead={words.lead} />
      <AreaChoice areas={history.areas} here={here} />
      <div className="full">
        <SortTabs
          label={words.kindsLabel}
          tabs={HISTORY_KINDS.map((one) => ({
            label: words.kinds[one],
            href: fieldHistoryPath(historyQuery({ ...here, kind: one })),
            current: one === kind,
          }))}
        />
      </div>
      <div className="two uneven full history">
        <Drawing history={history} />
        <Numbers history={history} here={here} />
      </div>
      <Changes history={history} here={here} />
    </Page>
  )
}

const Drawing = ({ history: { kind, area, plot, ...history } }: { history: HistoryView }) => (
  <div>
    <HistoryChart
      plot={plot}
      title={words.chart(kind)}
      caption={
        <>
          {words.chart(kind)}. {history.thinned ? `${words.thinned} ` : ''}
          {history.cut ? `${words.cut} ` : ''}
          <a
            href={fieldHistoryTablePath(historyQuery({ kind, area: area?.key ?? null, on: null }))}
          >
            {words.csv}
          </a>
        </>
      }
    />
  </div>
)
