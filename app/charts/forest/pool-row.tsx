import { KeyMark } from '#app/charts/drawing/key-mark.tsx'
import { Field, MIDDLE } from '#app/charts/rows/plot-row.tsx'
import { chartWords as words } from '#messages/charts.ts'
import { PoolMarks } from './pool-marks.tsx'
import type { PoolRow as Pool } from './types.ts'

type Props = { pool: Pool; label: string }

/** The pooled estimate: a diamond over its interval, a dotted line over its prediction interval. */
export const PoolRow = ({ pool, label }: Props) => (
  <tr className="plot-row is-pool">
    <th scope="row">
      {label}{' '}
      <span className={`is-${pool.verdict} pool-verdict`}>
        <KeyMark sign={pool.verdict} /> {words.said(pool.verdict, null)}
      </span>
    </th>
    <td className="field">
      {pool.predictionInterval && (
        <span className="visually-hidden">
          {words.predictionInterval(words.interval(pool.predictionInterval))}
        </span>
      )}
      <Field sign={pool.verdict}>
        <PoolMarks pool={pool} y={MIDDLE} />
      </Field>
    </td>
    <td className="value">{pool.value}</td>
    <td className="interval">{words.interval(pool.interval)}</td>
    <td className="weight">{words.percent('100')}</td>
  </tr>
)
