import { RugLines } from '#app/charts/drawing/rug-lines.tsx'
import { chartWords as words } from '#messages/charts.ts'
import { CountLine } from './count-line.tsx'
import { Field, MIDDLE, ROW_HEIGHT } from './plot-row.tsx'
import { RowMarks } from './row-marks.tsx'
import { RowTable } from './row-table.tsx'
import type { RowFold } from './types.ts'

type Props = { fold: RowFold; weights: boolean; drawn: string }

/** Many measurements in one line that opens into their table. */
export function Fold({ fold, weights, drawn }: Props) {
  const name = fold.name ?? words.further
  return (
    <details className="plot-fold">
      <summary>
        <span className="fold-name">
          {name} <CountLine counts={fold.counts} />
        </span>
        <span className="field">
          <Field sign={fold.estimate?.sign ?? 'measured'}>
            <RugLines rugs={fold.rugs} height={ROW_HEIGHT} />
            <Estimate fold={fold} />
          </Field>
        </span>
        <span className="value">{fold.estimate?.value ?? ''}</span>
        <span className="interval">
          {fold.estimate ? words.interval(fold.estimate.interval) : words.range(fold.range)}
        </span>
      </summary>
      <RowTable
        caption={<span className="visually-hidden">{name}</span>}
        rows={fold.rows}
        weights={weights}
        drawn={drawn}
      />
    </details>
  )
}

function Estimate({ fold: { estimate } }: { fold: RowFold }) {
  if (!estimate) return null
  return (
    <g className="over">
      <RowMarks row={estimate} y={MIDDLE} />
    </g>
  )
}
