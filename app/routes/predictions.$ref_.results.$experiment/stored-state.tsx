import { intervalText } from '#app/charts/rows/interval-text.ts'
import { Inline } from '#app/components/markup/prose.tsx'
import { Link } from '#app/components/page/link.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { resultWords } from '#messages/result.ts'
import type { Result } from './view.ts'

const words = resultWords.stored

/** What is said of it now, in the place where the preview said what would be. */
export function StoredState({ result }: { result: Result }) {
  const { experiment, observable, value } = result
  const name = recordName('experiment', experiment.number)
  return (
    <StatusLine
      {...stateOf(result)}
      asOf={experiment.at}
      basis={
        <>
          <Link className="text-link" to={recordPath(experiment)}>
            {name}, <bdi>{experiment.titlePlain}</bdi>
          </Link>
          {': '}
          <Inline body={observable.symbol} /> {value.limit ? '' : '= '}
          {value.value} {value.interval || value.limit ? intervalText(value) : ''}
          {observable.unit === '1' ? '' : ` ${shownUnit(observable.unit)}`}
          {'. '}
          {basisOf(result)}
        </>
      }
    />
  )
}

function stateOf({ standing, verdict, prediction, keys, decides }: Result) {
  const name = recordName('prediction', prediction.number)
  const said = resultWords.preview
  switch (standing) {
    case 'counts':
      return {
        mark: verdict ?? 'inconclusive',
        word: said.verdicts[verdict ?? 'inconclusive'](name),
      } as const
    case 'waits':
      return { mark: 'untested', word: words.waitsFor(keys) } as const
    case 'queued':
      return { mark: 'untested', word: words.queuedState } as const
    case 'in-sample':
      return { mark: 'excluded', word: said.inSample(name) } as const
    case 'apart':
      return {
        mark: 'excluded',
        word: keys.length > 0 && decides ? words.apartState(keys) : words.notComparable,
      } as const
    case 'out':
      return { mark: 'excluded', word: words.out } as const
  }
}

function basisOf({ standing, verdict, prediction, reason }: Result): string {
  const name = recordName('prediction', prediction.number)
  if (standing === 'counts') return words.groups(prediction.groups, prediction.asked)
  if (standing === 'waits') return words.ifHolds[verdict ?? 'inconclusive'](name)
  if (standing === 'queued') return words.queuedBasis
  return reason
}
