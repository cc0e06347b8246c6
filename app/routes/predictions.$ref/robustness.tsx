import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { State } from '#app/components/page/state.tsx'
import type { Analysis } from '#app/domain/verdict/robustness.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { robustnessWords as words } from '#messages/robustness.ts'
import { LeaveOneOut } from './leave-one-out.tsx'
import type { Evidence } from './view.ts'

type Props = { evidence: Evidence }
type Bends = NonNullable<Evidence['bends']>

/** In how many analyses the verdict holds; which differ, and what other choices within groups say. */
export function Robustness({ evidence }: Props) {
  const { bends, leftOut, mayAskLeftOut } = evidence
  const differ = bends?.analyses?.differ ?? []
  const choices = bends?.choices ?? []
  if (differ.length + choices.length === 0 && !leftOut && !mayAskLeftOut)
    return bends ? <p className="hint">{toldOf(bends)}.</p> : null
  return (
    <Fold id="robustness" level={3} title={words.title} told={bends ? toldOf(bends) : null}>
      {differ.length > 0 ? <Differing differ={differ} /> : null}
      {choices.length > 0 ? <Choices choices={choices} /> : null}
      <LeaveOneOut evidence={evidence} />
    </Fold>
  )
}

function toldOf({ analyses }: Bends): string {
  return analyses ? words.holds(analyses.agree, analyses.of) : words.onePlace
}

type Differ = NonNullable<Bends['analyses']>['differ']

const Differing = ({ differ }: { differ: Differ }) => (
  <>
    <p>{words.differing(differ.length)}:</p>
    <ul className="reasons">
      {differ.map(({ analysis, without, verdict }) => (
        <Row key={analysisKey(analysis)} verdict={verdict}>
          {without === null ? wayOf(analysis) : words.without(without)}
        </Row>
      ))}
    </ul>
  </>
)

const Choices = ({ choices }: Pick<Bends, 'choices'>) => (
  <>
    <p>{words.choices}:</p>
    <ul className="reasons">
      {choices.map(({ measurement, label, verdict }) => (
        <Row key={measurement} verdict={verdict}>
          <Link to={`?speak=${measurement}#measurements`} preventScrollReset>
            {words.alone(label)}
          </Link>
        </Row>
      ))}
    </ul>
  </>
)

type RowProps = { verdict: Bends['choices'][number]['verdict']; children: React.ReactNode }

const Row = ({ verdict, children }: RowProps) => (
  <li>
    {children}: <State mark={verdict}>{words.would[verdict]}</State>
  </li>
)

const analysisKey = ({ method, interval, within, without }: Analysis) =>
  `${method} ${interval} ${within} ${without}`

const wayOf = ({ method, interval, within }: Analysis) =>
  [
    predictionPageWords.pool.methodNames[method],
    words.intervals[interval],
    ...(within === 'combined' ? [] : [words.within[within]]),
  ].join(', ')
