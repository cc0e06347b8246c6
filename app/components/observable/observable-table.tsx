import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import type { ListedObservable } from '#app/domain/observable/view.ts'
import { observablePath } from '#app/domain/paths/observable.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { observableWords } from '#messages/observable.ts'

const words = observableWords.list
const heads = words.columns

/** The registry as a table; a narrow page sets each line as a small paragraph. */
export const ObservableTable = ({ observables }: { observables: ListedObservable[] }) => (
  <table className="data-table observable-table stack full">
    <thead>
      <tr>
        <th scope="col">{heads.symbol}</th>
        <th scope="col">{heads.name}</th>
        <th scope="col">{heads.unit}</th>
        <th scope="col">{heads.scale}</th>
        <th scope="col" className="right">
          {heads.predictions}
        </th>
        <th scope="col" className="right">
          {heads.measurements}
        </th>
      </tr>
    </thead>
    <tbody>
      {observables.map((one) => (
        <ObservableRow key={one.key} observable={one} />
      ))}
    </tbody>
  </table>
)

const ObservableRow = ({ observable }: { observable: ListedObservable }) => {
  const { key, name, symbol, unit, scale, proposed, predictions, measurements, summary } =
    observable
  return (
    <tr>
      <td className="symbol">
        <Inline body={symbol} />
      </td>
      <th scope="row">
        <Link className="serif" to={observablePath(key)}>
          <bdi>{name}</bdi>
        </Link>
        {proposed ? <span className="minor"> {words.proposed}</span> : null}
        {summary ? (
          <span className="below">
            <DerivedSentence summary={summary} symbol={symbol} />
          </span>
        ) : null}
      </th>
      <td className={unit === '1' ? 'minor' : undefined}>{shownUnit(unit) || unit}</td>
      <td className={scale === 'linear' ? 'minor' : undefined}>{observableWords.scales[scale]}</td>
      <Count count={predictions} unit={words.predictions(predictions)} />
      <Count count={measurements} unit={words.measurements(measurements)} />
    </tr>
  )
}

/** The unit stands beside the number where the table has no heads. */
const Count = ({ count, unit }: { count: number; unit: string }) => (
  <td className="right">
    {count}
    <span className="unit"> {unit}</span>
  </td>
)
