import type { ReactNode } from 'react'
import { chartWords } from '#messages/charts.ts'
import { MeasurementRow } from './plot-row.tsx'
import type { PlotRow } from './types.ts'

const words = chartWords.columns

type Props = {
  caption: ReactNode
  rows: PlotRow[]
  weights?: boolean
  /** The head of the drawn column, for those who hear the table. */
  drawn: string
  /** The first table of a chart shows its heads; the others have the same. */
  heads?: boolean
  children?: ReactNode
}

/** Rows that are both the plot and its table: each draws itself on the common axis. */
export function RowTable({
  caption,
  rows,
  weights = false,
  drawn,
  heads = false,
  children,
}: Props) {
  return (
    <table className="plot-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <Head name="name" word={words.measurement} visible={heads} />
          <Head name="field" word={drawn} visible={false} />
          <Head name="value" word={words.value} visible={heads} />
          <Head name="interval" word={words.interval} visible={heads} />
          {weights && <Head name="weight" word={words.weight} visible={heads} />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MeasurementRow key={row.id} row={row} weights={weights} />
        ))}
        {children}
      </tbody>
    </table>
  )
}

/** A head that is not shown keeps its column's width and its word for those who hear it. */
const Head = ({ name, word, visible }: { name: string; word: string; visible: boolean }) => (
  <th scope="col" className={name}>
    {visible ? word : <span className="visually-hidden">{word}</span>}
  </th>
)
