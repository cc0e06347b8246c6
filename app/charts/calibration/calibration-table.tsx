import { DataTable } from '#app/charts/data-table/data-table.tsx'
import { chartScoreWords } from '#messages/charts-scores.ts'
import type { CalibrationRow } from './types.ts'

const words = chartScoreWords.calibration
const heads = words.table

export const CalibrationTable = ({ rows, title }: { rows: CalibrationRow[]; title: string }) => (
  <DataTable
    label={title}
    caption={heads.caption}
    heads={[
      { text: heads.bin },
      { text: heads.n, number: true },
      { text: heads.predictions, number: true },
      { text: heads.worth, number: true },
      { text: heads.mean, number: true },
      { text: heads.hits, number: true },
      { text: heads.share, number: true },
      { text: heads.band, number: true },
    ]}
  >
    {rows.map((row) => (
      <tr key={row.key}>
        <th scope="row">{words.range(row.from, row.to)}</th>
        <td className="right">{row.n}</td>
        <td className="right">{row.predictions}</td>
        <td className="right">{row.worth}</td>
        <td className="right">{row.mean !== null && words.percent(row.mean)}</td>
        <td className="right">{row.hits}</td>
        <td className="right">{row.share !== null && words.percent(row.share)}</td>
        <td className="right">{row.band && words.range(...row.band)}</td>
      </tr>
    ))}
  </DataTable>
)
