import { layoutForest } from '#app/charts/forest/layout.server.ts'
import type { ForestMeasurement, ForestPlot } from '#app/charts/forest/types.ts'
import { workName } from '#app/components/record/reference-item.ts'
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
  const labels = labelsIn(measurements)
  const plot = layoutForest({
    scale: observable?.scale ?? 'linear',
    region,
    rows: evidenceRows(evidence),
    pool: evidence.pool && rounded(evidence.pool),
    groupNames: Object.fromEntries(measurements.map(({ group, groupName }) => [group, groupName])),
  })
  return {
    ...figures,
    foretold,
    total: measurements.length,
    labels: figures.leftOut?.map(({ without }) => labels.get(without) ?? '') ?? [],
    choice: { method: choice.method, ...choice.options, usual: choice.usual },
    waiting: waitingIn(measurements),
    ...shortened(plot, choice.allRows),
  }
}

export type DrawnEvidence = ReturnType<typeof drawEvidence>

const labelsIn = (measurements: ShownMeasurement[]) =>
  new Map(measurements.map((one) => [one.id, `${nameOf(one)} (${one.experiment})`]))

/** The measurements as rows of the plot, with words for what is outside the pool. */
export function evidenceRows({ measurements, foretold }: PredictionEvidence): ForestMeasurement[] {
  const labels = labelsIn(measurements)
  return measurements.map((one) => rowOf(one, labels, foretold.whole === 'mixed'))
}

/** A fold draws all its values as strokes; of its rows a page of so many sends the first. */
const LONG = 200
const ROWS_OF_FOLD = 10

function shortened(plot: ForestPlot, all: boolean) {
  if (all || plot.total <= LONG) return { plot, short: false }
  const sections = plot.sections.map((section) => ({
    ...section,
    folds: section.folds.map((fold) => ({ ...fold, rows: fold.rows.slice(0, ROWS_OF_FOLD) })),
  }))
  return { plot: { ...plot, sections }, short: true }
}

const MOST_WAITING = 50

/** Those that nobody has decided on come first. */
function waitingIn(measurements: ShownMeasurement[]) {
  const rows = measurements.filter(({ decidable }) => decidable).map(waitingRow)
  const undecided = rows.filter(({ why }) => why !== null)
  return [...undecided, ...rows.filter(({ why }) => why === null)].slice(0, MOST_WAITING)
}

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

const waitingRow = (one: ShownMeasurement) => ({
  evidenceId: one.evidenceId,
  label: nameOf(one),
  experiment: one.experiment,
  why: one.aside && asideWords(one.aside, new Map()),
})

/** Who published it goes before what it is called there. */
const nameOf = ({ source, label }: ShownMeasurement) =>
  source ? [workName(source), label].filter(Boolean).join(', ') : label

function rowOf(
  one: ShownMeasurement,
  labels: Map<string, string>,
  mixed: boolean,
): ForestMeasurement {
  const { id, path, group, value, low, high, judgement, share, aside } = one
  return {
    id,
    label: nameOf(one),
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
