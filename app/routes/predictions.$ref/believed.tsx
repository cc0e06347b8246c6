import { CredenceChart } from '#app/charts/credence/credence-chart.tsx'
import { RulesLink } from '#app/components/about/rules-link.tsx'
import { toldOfCredences } from '#app/components/credence/told-of-credences.ts'
import { Fold } from '#app/components/page/fold.tsx'
import { Link } from '#app/components/page/link.tsx'
import { aboutScoresPath } from '#app/domain/paths/about.ts'
import { credencesCsvPath, credencesPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { credenceWords } from '#messages/credence.ts'
import type { Credence } from './draw-credence.server.ts'
import { Forecasts } from './forecasts.tsx'

const words = credenceWords.section

/** How credences moved, and with them what may have moved them. */
export const Believed = ({ credence }: { credence: Credence }) => (
  <Fold id="credence" title={words.short} told={toldOfCredences(credence)}>
    {credence.plot ? (
      <CredenceChart
        plot={credence.plot}
        title={words.chart(recordName(credence.record.kind, credence.record.number))}
        caption={<Caption credence={credence} />}
      />
    ) : null}
    <Forecasts credence={credence} />
    <p className="more">
      {credence.community ? (
        <>
          <Link to={credencesPath(credence.record)}>{words.all}</Link>
          {' · '}
        </>
      ) : null}
      <RulesLink to={aboutScoresPath()} />
    </p>
  </Fold>
)

const Caption = ({ credence: { hidden, record } }: { credence: Credence }) =>
  hidden ? (
    words.captionHidden
  ) : (
    <>
      {words.caption}{' '}
      <a href={credencesCsvPath(record)} download>
        {words.csv}
      </a>
    </>
  )
