import { Link } from '#app/components/page/link.tsx'
import { State } from '#app/components/page/state.tsx'
import type { Analysis } from '#app/domain/verdict/robustness.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { robustnessWords as words } from '#messages/robustness.ts'
import type { Evidence } from './view.ts'

type Bends = NonNullable<Evidence['bends']>

/** In how many analyses the verdict holds; which differ, and what other choices within groups say. */
export function Robustness({ bends }: { bends: Bends }) {
  const { analyses, choices } = bends
  if (!analyses && choices.length === 0) return <p className="hint">{words.onePlace}.</p>
  return (
    <>
      {analyses ? <Analyses analyses={analyses} /> : null}
      {choices.length > 0 ? (
        <details className="pool-form">
          <summary>{words.choices}</summary>
          <ul className="reasons">
            {choices.map(({ measurement, label, verdict }) => (
              <Row key={measurement} verdict={verdict}>
                <Link to={`?speak=${measurement}#measurements`} preventScrollReset>
                  {words.alone(label)}
                </Link>
              </Row>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function Analyses({
  analyses: { of, agree, differ },
}: {
  analyses: NonNullable<Bends['analyses']>
}) {
  const holds = words.holds(agree, of)
  if (differ.length === 0) return <p className="verdict-sentence">{holds}.</p>
  return (
    <details className="pool-form">
      <summary>
        {holds}. {words.differing(differ.length)}
      </summary>
      <ul className="reasons">
        {differ.map(({ analysis, without, verdict }) => (
          <Row key={analysisKey(analysis)} verdict={verdict}>
            {without === null ? wayOf(analysis) : words.without(without)}
          </Row>
        ))}
      </ul>
    </details>
  )
}

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
