import { Link } from '#app/components/page/link.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import { credencePath } from '#app/domain/paths/record.ts'
import { figureText } from '#app/domain/text/interval-text.ts'
import { numberText } from '#app/domain/text/number-text.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { credenceWords } from '#messages/credence.ts'
import type { Credence } from './draw-credence.server.ts'

const words = credenceWords.forecasts
const heads = words.columns

type Table = NonNullable<Credence['forecasts']>
type Props = { credence: Credence }

/** Where people expect the value of the observable, and how near they came. */
export function Forecasts({ credence }: Props) {
  const { forecasts, normal, record, formKey } = credence
  if (!forecasts) return null
  const { rows, hidden, left } = forecasts
  return (
    <section className="forecasts" aria-labelledby="forecasts-title">
      <h3 id="forecasts-title">{words.title}</h3>
      <p>
        {hidden ? words.hidden : rows.length === 0 ? words.none : explained(forecasts)}{' '}
        {formKey ? <Link to={`${credencePath(record)}#value`}>{words.give}</Link> : null}
      </p>
      {rows.length > 0 ? <Rows rows={rows} /> : null}
      {left > 0 ? <p className="hint">{words.left(left)}</p> : null}
      {normal ? <Normal normal={normal} /> : null}
    </section>
  )
}

const explained = ({ unit, scale }: Table) =>
  [words.lead, scale === 'log' ? words.log : '', unit === '1' ? '' : words.unit(shownUnit(unit))]
    .filter(Boolean)
    .join(' ')

const Rows = ({ rows }: Pick<Table, 'rows'>) => (
  <div className="scroll">
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{heads.person}</th>
          <th scope="col" className="right">
            {heads.median}
          </th>
          <th scope="col" className="right">
            {heads.interval}
          </th>
          <th scope="col" className="right">
            {heads.n}
          </th>
          <th scope="col" className="right">
            {heads.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.handle} row={row} />
        ))}
      </tbody>
    </table>
  </div>
)

const Row = ({ row: { handle, forecast, n, mean } }: { row: Table['rows'][number] }) => (
  <tr>
    <th scope="row">
      <Link to={personPath(handle)}>{handle}</Link>
    </th>
    <td className="right">{forecast ? numberText(forecast.median) : words.takenBack}</td>
    <td className="right">
      {forecast ? words.interval(numberText(forecast.low), numberText(forecast.high)) : null}
    </td>
    <td className="right">{n}</td>
    <td className="right">{mean === null ? words.unscored : figureText(mean)}</td>
  </tr>
)

function Normal({ normal: { mean, n, each } }: { normal: NonNullable<Credence['normal']> }) {
  if (mean === null) return null
  const named = each.map(({ experiment, score }) => words.normalEach(experiment, figureText(score)))
  const more = n > each.length ? ', …' : ''
  return (
    <p className="normal-score">
      {words.normal(figureText(mean), n)} ({named.join(', ')}
      {more}).
    </p>
  )
}
