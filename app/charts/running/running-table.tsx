import { DataTable } from '#app/charts/data-table/data-table.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { chartScoreWords } from '#messages/charts-scores.ts'
import type { RunningPlot } from './types.ts'

const words = chartScoreWords.running
const heads = words.table

export const RunningTable = ({ plot, title }: { plot: RunningPlot; title: string }) => (
  <DataTable
    label={title}
    caption={heads.caption}
    left={plot.left}
    heads={[
      { text: heads.when },
      { text: heads.n, number: true },
      { text: heads.predictions, number: true },
      { text: heads.mean, number: true },
      { text: heads.interval, number: true },
    ]}
  >
    {plot.rows.map(({ at, n, predictions, mean, interval }) => (
      <tr key={at}>
        <th scope="row">
          <Moment at={at} as="minute" />
        </th>
        <td className="right">{n}</td>
        <td className="right">{predictions}</td>
        <td className="right">{mean}</td>
        <td className="right">{interval && words.range(interval)}</td>
      </tr>
    ))}
  </DataTable>
)
