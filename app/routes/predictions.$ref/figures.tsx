import type { ReactNode } from 'react'
import { figureText, textOfWidth } from '#app/domain/text/interval-text.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { chartWords } from '#messages/charts.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Evidence, Prediction } from './view.ts'

const words = predictionWords.pooling
const more = predictionPageWords.pool

type Pool = NonNullable<Evidence['pool']>
type Props = { pool: Pool; evidence: Evidence; prediction: Prediction }

/** All figures of the pool, for the method that was chosen. */
export function Figures({ pool, evidence, prediction }: Props) {
  const log = prediction.observable?.scale === 'log'
  return (
    <div className="figures">
      <table className="data-table">
        <caption>{methodSaid(pool, evidence)}</caption>
        <tbody>
          {rowsOf(pool, prediction).map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="right">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pool.k === 1 ? <p className="hint">{more.oneOnly}</p> : null}
      {pool.converged ? null : <p className="hint">{more.notConverged}</p>}
      {log ? <p className="hint">{words.logScale}</p> : null}
    </div>
  )
}

/** How they were combined. */
export const methodSaid = ({ k }: Pool, { choice }: Evidence): string =>
  choice.interval === 'hartung-knapp' && k > 1
    ? `${more.methodNames[choice.method]}, ${more.hartungKnapp}`
    : more.methodNames[choice.method]

function rowsOf(pool: Pool, { observable }: Prediction): [string, ReactNode][] {
  const unit = observable && observable.unit !== '1' ? ` ${shownUnit(observable.unit)}` : ''
  const text = textOfWidth(pool.high - pool.low)
  const between = (low: number, high: number) => chartWords.interval([text(low), text(high)]) + unit
  const rows: [string, ReactNode][] = [
    [words.k, pool.k],
    [words.mean, text(pool.mean) + unit],
    [words.se, figureText(pool.se)],
    [words.interval, between(pool.low, pool.high)],
  ]
  if (pool.predictionLow !== null && pool.predictionHigh !== null)
    rows.push([words.prediction, between(pool.predictionLow, pool.predictionHigh)])
  if (pool.q !== null)
    rows.push([words.q, `${figureText(pool.q)}, ${more.df(pool.df)}, ${pText(pool.pQ)}`])
  if (pool.i2 !== null) rows.push([words.i2, chartWords.percent(figureText(pool.i2 * 100))])
  if (pool.tau2 !== null) rows.push([words.tau2, figureText(pool.tau2)])
  if (pool.overlap !== null) rows.push([words.overlap, figureText(pool.overlap)])
  return rows
}

const pText = (p: number | null) =>
  p === null ? '' : p < 0.001 ? words.smallP : words.p(figureText(p))
