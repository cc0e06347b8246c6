import { useLoaderData } from '@remix-run/react'
import { ObservableAxis } from '#app/charts/axis/observable-axis.tsx'
import type { AxisPlot } from '#app/charts/axis/types.ts'
import { EmptyPlace } from '#app/components/lists/empty-place.tsx'
import { Inline, Prose } from '#app/components/markup/prose.tsx'
import { ObservablePredictions } from '#app/components/observable/observable-predictions.tsx'
import { FigureFiles } from '#app/components/page/figure-files.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Page } from '#app/components/page/page.tsx'
import { Section } from '#app/components/page/section.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { RecordHead } from '#app/components/record/record-head.tsx'
import { Statement } from '#app/components/record/statement.tsx'
import type { ObservablePrediction, ObservableView } from '#app/domain/observable/view.ts'
import { observableFilePath, observablesPath } from '#app/domain/paths/observable.ts'
import { newPredictionAboutPath, predictionsOfPath } from '#app/domain/paths/prediction.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import { findWords } from '#messages/find.ts'
import { observableWords } from '#messages/observable.ts'
import { Beside } from './beside.tsx'
import { Rivals, TellsApart } from './rivals.tsx'
import type { loader } from './route.tsx'
import { Values } from './values.tsx'

const words = observableWords.page
const decision = observableWords.decision

export function ObservablePage() {
  const { observable, summary, predictions, rivals, plot, short, ...rest } =
    useLoaderData<typeof loader>()
  const { name, symbol, definition } = observable
  return (
    <Page>
      <RecordHead
        title={
          <>
            <bdi>{name}</bdi>, <Inline body={symbol} />
          </>
        }
        overline={[
          <Link key="registry" to={observablesPath()}>
            {words.registry}
          </Link>,
        ]}
      >
        <Decided observable={observable} />
        {summary ? (
          <div className="status-line">
            <p className="derived">
              <DerivedSentence summary={summary} symbol={symbol} />
            </p>
          </div>
        ) : null}
        <TellsApart rivals={rivals} observable={observable} />
      </RecordHead>
      <Statement label={words.definition}>
        <Prose body={definition} />
      </Statement>
      <Beside observable={observable} abilities={rest.abilities} />
      <Axis observable={observable} plot={plot} short={short} />
      <Predictions observableKey={observable.key} predictions={predictions} />
      {rivals.length > 0 ? <Rivals rivals={rivals} observable={observable} /> : null}
      <Values observableKey={observable.key} {...rest} />
    </Page>
  )
}

type PredictionsProps = { observableKey: string; predictions: ObservablePrediction[] }

const Predictions = ({ observableKey, predictions }: PredictionsProps) => (
  <Section
    id="predictions"
    title={words.predictions}
    width="wide"
    aside={
      predictions.length > 0 ? (
        <Link to={predictionsOfPath({ observable: observableKey })}>{findWords.list.asList}</Link>
      ) : null
    }
  >
    {predictions.length > 0 ? (
      <ObservablePredictions predictions={predictions} />
    ) : (
      <EmptyPlace>{words.noPredictions}</EmptyPlace>
    )}
  </Section>
)

type AxisProps = { observable: ObservableView; plot: AxisPlot; short: boolean }

const Axis = ({ observable, plot, short }: AxisProps) => (
  <Section id="axis" title={words.axis} width="wide">
    {plot.total > 0 ? (
      <ObservableAxis
        plot={plot}
        title={words.axisTitle(observable.name)}
        axisTitle={
          <>
            <Inline body={observable.symbol} />
            {observable.unit === '1' ? null : ` [${shownUnit(observable.unit)}]`}
          </>
        }
        caption={
          <>
            {words.axisCaption} {short ? `${words.short} ` : null}
            <FigureFiles
              svg={observableFilePath(observable.key, 'axis.svg')}
              csv={observableFilePath(observable.key, 'values.csv')}
            />
          </>
        }
      />
    ) : (
      <EmptyPlace
        {...(observable.state === 'turned-down'
          ? {}
          : { action: { href: newPredictionAboutPath(observable.key), label: words.predict } })}
      >
        {words.nothing}
      </EmptyPlace>
    )}
  </Section>
)

/** That it is not, or not yet, of the registry, with the reason of who turned it down. */
const Decided = ({ observable: { state, reason } }: Pick<AxisProps, 'observable'>) =>
  state === 'accepted' ? null : (
    <p className="say">
      {state === 'proposed' ? decision.proposed : decision.turnedDown}
      {reason ? (
        <>
          {' '}
          {decision.because} <bdi>{reason}</bdi>
        </>
      ) : null}
    </p>
  )
