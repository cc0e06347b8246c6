import { useLocation } from '@remix-run/react'
import { Forest } from '#app/charts/forest/forest.tsx'
import { RulesLink } from '#app/components/about/rules-link.tsx'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline } from '#app/components/markup/prose.tsx'
import { FigureFiles } from '#app/components/page/figure-files.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Section } from '#app/components/page/section.tsx'
import { aboutVerdictsPath } from '#app/domain/paths/about.ts'
import { measurementsFilePath } from '#app/domain/paths/experiment.ts'
import { newExperimentPath } from '#app/domain/paths/prediction.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { predictionWords } from '#messages/prediction.ts'
import { predictionPageWords } from '#messages/prediction-page.ts'
import { reasonSentence } from '#messages/verdict-reasons.ts'
import { Combined } from './combined.tsx'
import { Differs } from './differs.tsx'
import { NotCounted } from './not-counted.tsx'
import { Robustness } from './robustness.tsx'
import { CouldSpeak, Speakers } from './speakers.tsx'
import type { Evidence, Prediction } from './view.ts'
import { Waiting } from './waiting.tsx'

const words = predictionWords.page

type Props = { prediction: Prediction; evidence: Evidence }

/** The measurements against the region, one by one and pooled, with all figures. */
export function Measurements({ prediction, evidence }: Props) {
  const report = { href: newExperimentPath(prediction.number), label: words.report }
  const { registration, abilities } = prediction
  return (
    <Section
      id="measurements"
      title={words.evidence}
      width="wide"
      aside={abilities.report ? <Link to={report.href}>{report.label}</Link> : null}
    >
      {evidence.total === 0 ? (
        <EmptyPlace action={registration ? report : undefined}>{words.noEvidence}</EmptyPlace>
      ) : (
        <>
          <Plot prediction={prediction} evidence={evidence} />
          <AllRows prediction={prediction} evidence={evidence} />
          <p className="verdict-sentence">
            {sentenceOf(evidence)} <RulesLink to={aboutVerdictsPath('pooled')} />
          </p>
          {prediction.differs ? (
            <Differs differs={prediction.differs} prediction={prediction} />
          ) : null}
          {prediction.withoutRule && prediction.criterion ? (
            <p className="hint">{predictionWords.withoutRule}</p>
          ) : null}
          <Speakers speakers={evidence.speakers} />
          <div className="told-folds">
            <Waiting rows={evidence.waiting} />
            <CouldSpeak could={evidence.speakers.could} />
            <Robustness evidence={evidence} />
            <Combined prediction={prediction} evidence={evidence} />
          </div>
        </>
      )}
    </Section>
  )
}

function AllRows({ prediction, evidence: { short, total } }: Props) {
  if (short === null) return null
  const { chart } = predictionPageWords
  const count = total.toLocaleString('en')
  return (
    <p className="more">
      {chart.short}{' '}
      {short === 'more' ? (
        <Link to={`${recordPath(prediction)}?rows=all#measurements`} preventScrollReset>
          {chart.all(count)}
        </Link>
      ) : (
        <a href={measurementsFilePath(prediction, 'csv', '')}>{chart.inFile(count)}</a>
      )}
    </p>
  )
}

function Plot({ prediction, evidence }: Props) {
  const { titlePlain, observable } = prediction
  // The figure is kept as it was asked for.
  const { search } = useLocation()
  return (
    <Forest
      plot={evidence.plot}
      title={predictionPageWords.chart.title(titlePlain)}
      poolLabel={predictionPageWords.pool.labels[evidence.choice.method]}
      axisTitle={
        observable ? (
          <>
            <Inline body={observable.symbol} />
            {observable.unit === '1' ? null : ` (${shownUnit(observable.unit)})`}
          </>
        ) : null
      }
      folded={<NotCounted all={evidence.notCounted} />}
      caption={
        <>
          {predictionPageWords.chart.caption}{' '}
          <FigureFiles
            svg={measurementsFilePath(prediction, 'svg', search)}
            csv={measurementsFilePath(prediction, 'csv', search)}
          />
        </>
      }
    />
  )
}

/** What they say together, and on what that rests. */
function sentenceOf({ says, reason }: Evidence): string {
  const said = predictionWords.verdictSentences[says ?? 'none']
  return `${said} ${reasonSentence(reason)}`
}
