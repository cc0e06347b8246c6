import { DataTable } from '#app/charts/data-table/data-table.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { chartStatusWords } from '#messages/charts-status.ts'
import type { HistoryPlot } from './types.ts'

const words = chartStatusWords.history

export const HistoryTable = ({ plot, title }: { plot: HistoryPlot; title: string }) => (
  <DataTable
    label={title}
    caption={words.table.caption}
    left={plot.left}
    heads={[
      { text: words.table.since },
      ...plot.layers.map(({ label }) => ({ text: label, number: true })),
      { text: words.table.total, number: true },
    ]}
  >
    {plot.rows.map(({ at, counts, total }) => (
      <tr key={at}>
        <th scope="row">
          <Moment at={at} as="short" />
        </th>
        {plot.layers.map(({ key }, place) => (
          <td key={key} className="right">
            {counts[place] ?? 0}
          </td>
        ))}
        <td className="right">{total}</td>
      </tr>
    ))}
  </DataTable>
)
