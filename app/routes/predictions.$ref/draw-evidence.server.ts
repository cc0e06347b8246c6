import { evidencePlot } from '#app/charts/forest/evidence-plot.server.ts'
import {
  asideWords,
  type LabelOf,
  labelsIn,
  nameOf,
} from '#app/charts/forest/evidence-rows.server.ts'
import { LONG, ROWS_OF_FOLD } from '#app/charts/rows/fold-rows.server.ts'
import type { MeasurementView } from '#app/domain/prediction/measurement-view.ts'
import { notCounted } from '#app/domain/prediction/not-counted.ts'
import type { ReaderChoice } from '#app/domain/verdict/pool-choice.ts'
import type { PredictionEvidence } from '#app/services/predictions/prediction-evidence.server.ts'
import type { PredictionPage } from '#app/services/predictions/prediction-page.server.ts'

type Predicted = Pick<PredictionPage, 'region' | 'observable'>

/** What the page shows of the evidence: the plot laid out, and the figures beside it. */
export function drawEvidence(
  prediction: Predicted,
  evidence: PredictionEvidence,
  choice: ReaderChoice,
) {
  const { measurements, dated, bends, otherwise, camps: _camps, ...figures } = evidence
  const labelOf = labelsIn(measurements)
  return {
    ...figures,
    dated,
    bends: bends && bendsOf(bends, labelOf),
    total: measurements.length,
    notCounted: notCounted(measurements),
    labels: figures.leftOut?.map(({ name, member }) => name || labelOf(member)) ?? [],
    choice: { method: choice.method, interval: choice.interval, usual: choice.usual },
    waiting: waitingIn(measurements),
    speakers: speakersIn(measurements, evidence),
    ...plotOf(prediction, evidence, choice.allRows),
  }
}

/** Whom curators named to speak for their groups, and whom this viewer could name. */
function speakersIn(measurements: MeasurementView[], { groups, otherwise }: PredictionEvidence) {
  const lineOf = (one: MeasurementView) => ({
    evidenceId: one.evidenceId,
    label: `${nameOf(one)} (${one.experiment})`,
    group: one.groupName,
    reason: one.speaksFor ?? '',
    nameable: one.nameable,
  })
  const several = new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)))
  const named = measurements.filter(({ speaksFor }) => speaksFor !== null)
  const could = measurements.filter(
    ({ id, nameable, speaksFor }) => nameable && speaksFor === null && several.has(id),
  )
  return { named: named.map(lineOf), could: could.map(lineOf), otherwise }
}

type Bends = NonNullable<PredictionEvidence['bends']>

/** With each group and measurement by the name it has in the plot. */
const bendsOf = ({ analyses, choices }: Bends, labelOf: LabelOf) => ({
  analyses: analyses && {
    ...analyses,
    differ: analyses.differ.map(({ left, ...rest }) => ({
      ...rest,
      without: left && (left.name || labelOf(left.member)),
    })),
  },
  choices: choices.map((one) => ({ ...one, label: labelOf(one.measurement) })),
})

export type DrawnEvidence = ReturnType<typeof drawEvidence>

/** More rows are never on one page; the file has all. */
const MOST_LISTED = 1000

function plotOf(prediction: Predicted, evidence: PredictionEvidence, all: boolean) {
  const { length } = evidence.measurements
  const listable = length <= MOST_LISTED
  if (length <= LONG || (all && listable))
    return { plot: evidencePlot(prediction, evidence), short: null }
  const plot = evidencePlot(prediction, evidence, ROWS_OF_FOLD)
  return { plot, short: listable ? ('more' as const) : ('in-file' as const) }
}

const MOST_WAITING = 50

/** Those that nobody has decided on come first. */
function waitingIn(measurements: MeasurementView[]) {
  const rows = measurements.filter(({ decidable }) => decidable).map(waitingRow)
  const undecided = rows.filter(({ why }) => why !== null)
  return [...undecided, ...rows.filter(({ why }) => why === null)].slice(0, MOST_WAITING)
}

const waitingRow = (one: MeasurementView) => ({
  evidenceId: one.evidenceId,
  label: nameOf(one),
  experiment: one.experiment,
  why: one.aside && asideWords(one.aside, () => ''),
})
