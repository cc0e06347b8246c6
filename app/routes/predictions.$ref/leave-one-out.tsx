import { useSearchParams } from '@remix-run/react'
import { Link } from '#app/components/page/link.tsx'
import { ScrollBox } from '#app/components/page/scroll-box.tsx'
import { State } from '#app/components/page/state.tsx'
import { figureText, textOfWidth } from '#app/domain/text/interval-text.ts'
import { chartWords } from '#messages/charts.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import type { Evidence } from './view.ts'

const words = predictionWords.pooling
const more = predictionPageWords.pool

/** The pool without each of its measurements in turn. */
export function LeaveOneOut({ evidence }: { evidence: Evidence }) {
  const [params] = useSearchParams()
  const { leftOut, labels, mayAskLeftOut } = evidence
  if (mayAskLeftOut) {
    const query = new URLSearchParams(params)
    query.set('loo', '1')
    return (
      <p className="more">
        <Link to={`?${query}#measurements`} preventScrollReset>
          {more.showLeaveOneOut}
        </Link>
      </p>
    )
  }
  if (!leftOut) return null
  return (
    <ScrollBox label={words.leaveOneOut}>
      <table className="data-table">
        <caption>{words.leaveOneOut}</caption>
        <Heads />
        <tbody>
          {leftOut.map((row, place) => (
            <Row key={row.without} row={row} label={labels[place] ?? ''} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

const Heads = () => (
  <thead>
    <tr>
      <th scope="col">{words.without}</th>
      <th scope="col" className="right">
        {words.mean}
      </th>
      <th scope="col" className="right">
        {words.interval}
      </th>
      <th scope="col" className="right">
        {words.tau2}
      </th>
      <th scope="col" className="right">
        {words.i2}
      </th>
      <th scope="col">{more.verdict}</th>
    </tr>
  </thead>
)

type LeftOut = NonNullable<Evidence['leftOut']>[number]

function Row({ row, label }: { row: LeftOut; label: string }) {
  const text = textOfWidth(row.high - row.low)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="right">{text(row.mean)}</td>
      <td className="right">{chartWords.interval([text(row.low), text(row.high)])}</td>
      <td className="right">{row.tau2 === null ? '' : figureText(row.tau2)}</td>
      <td className="right">
        {row.i2 === null ? '' : chartWords.percent(figureText(row.i2 * 100))}
      </td>
      <td>{row.verdict ? <State mark={row.verdict} /> : null}</td>
    </tr>
  )
}
