import { layoutForest } from '#app/charts/forest/layout.server.ts'
import type { ForestMeasurement } from '#app/charts/forest/types.ts'
import type { WhyAside } from '#app/domain/prediction/set-aside.ts'
import { roundAt } from '#app/domain/statistics/round-at.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import { messages as m } from '#app/messages/index.ts'
import type { ShownMeasurement } from '#app/services/predictions/measured-evidence.server.ts'
import type { PredictionEvidence } from '#app/services/predictions/prediction-evidence.server.ts'
import type { PredictionPage } from '#app/services/predictions/prediction-page.server.ts'

const words = m.prediction.setAside

type Predicted = Pick<PredictionPage, 'region' | 'observable'>

/** What the page shows of the evidence: the plot laid out, and the figures beside it. */
export function drawEvidence(
  { region, observable }: Predicted,
  evidence: PredictionEvidence,
  choice: ReaderChoice,
) {
  const { measurements, foretold, ...figures } = evidence
  const labels = new Map(measurements.map((one) => [one.id, `${one.label} (${one.experiment})`]))
  const mixed = foretold.whole === 'mixed'
  return {
    ...figures,
    foretold,
    total: measurements.length,
    labels: figures.leftOut?.map(({ without }) => labels.get(without) ?? '') ?? [],
    choice: { method: choice.method, ...choice.options, usual: choice.usual },
    waiting: measurements.filter(({ decidable }) => decidable).map(waitingRow),
    plot: layoutForest({
      scale: observable?.scale ?? 'linear',
      region,
      rows: measurements.map((one) => rowOf(one, labels, mixed)),
      pool: evidence.pool && rounded(evidence.pool),
      groupNames: Object.fromEntries(
        measurements.map(({ group, groupName }) => [group, groupName]),
      ),
    }),
  }
}

export type DrawnEvidence = ReturnType<typeof drawEvidence>

/** To two figures of its interval: the plot says no more than the table below it. */
function rounded(pool: NonNullable<PredictionEvidence['pool']>) {
  const half = (pool.high - pool.low) / 2
  const round = (value: number) => roundAt(value, half)
  const { predictionLow, predictionHigh } = pool
  return {
    ...pool,
    mean: round(pool.mean),
    low: round(pool.low),
    high: round(pool.high),
    predictionLow: predictionLow === null ? null : round(predictionLow),
    predictionHigh: predictionHigh === null ? null : round(predictionHigh),
  }
}

const waitingRow = ({ evidenceId, label, experiment, aside }: ShownMeasurement) => ({
  evidenceId,
  label,
  experiment,
  why: aside ? asideWords(aside, new Map()) : null,
})

function rowOf(
  one: ShownMeasurement,
  labels: Map<string, string>,
  mixed: boolean,
): ForestMeasurement {
  const { id, label, path, group, value, low, high, judgement, share, aside } = one
  return {
    id,
    label,
    record: one.experiment,
    href: path,
    group,
    value,
    low,
    high,
    verdict: judgement.verdict,
    position: judgement.position,
    weightShare: share,
    used: aside === null,
    setAsideReason: aside && asideWords(aside, labels),
    excluded: aside?.leftOut ?? false,
    inSample: one.inSample,
    superseded: one.superseded,
    foretold: mixed && one.foretold,
  }
}

/** Why it is not in the pool, in words; the section of bare values says so itself. */
function asideWords(aside: WhyAside, labels: Map<string, string>): string | null {
  switch (aside.kind) {
    case 'excluded':
    case 'not-comparable':
      return words[aside.kind](aside.reason)
    case 'offered':
    case 'out-of-scope':
      return words[aside.kind](aside.keys)
    case 'same-group':
      return words['same-group'](labels.get(aside.inFavourOf) ?? '')
    case 'no-standard-error':
      return aside.bare ? null : words['no-standard-error']
    default:
      return words[aside.kind]
  }
}
