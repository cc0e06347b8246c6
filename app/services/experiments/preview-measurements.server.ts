import { mayMeasure } from '#app/domain/experiment/policy.ts'
import type { RowProblem, TypedRow } from '#app/domain/measurement/row.ts'
import type { Convert } from '#app/domain/prediction/condition-holds.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { type Judgement, judge } from '#app/domain/verdict/verdict.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { type Match, matchMeasurement } from '#app/services/evidence/match-measurement.server.ts'
import { termsOf } from '#app/services/evidence/terms.server.ts'
import { reader } from '#db/client.ts'
import { dataThatMade } from '#db/queries/data-that-made.ts'
import { registeredToMatch } from '#db/queries/predictions.ts'
import { compareRows, type ReadyRow } from './compare-rows.server.ts'
import { type LoadedExperiment, loadExperiment } from './load-experiment.server.ts'

export type PreviewedRow = {
  row: number | null
  label: string
  observable: { key: string; name: string; unit: string }
  reported: { value: number; unit: string }
  estimate: ReadyRow['estimate']
  doubtful: boolean
  says: Said[]
}
type Said = Match & Judgement & { number: number; slug: string; titlePlain: string }

export type MeasurementsPreview = { rows: PreviewedRow[]; problems: RowProblem[]; total: number }

/** As much of a table as a page shows before it is stored. */
const MOST_SHOWN = 100

/** What storing these rows would do, row by row; stores nothing. */
export async function previewMeasurements(
  viewer: Viewer,
  number: number,
  rows: readonly TypedRow[],
): Promise<MeasurementsPreview> {
  const loaded = await loadExperiment(reader(), viewer, number)
  if (!mayMeasure(viewer, loaded.record)) refuse('measure')
  const { ready, problems, convert } = await compareRows(rows)
  const predictions = await predictionsFor(ready)
  const shown = ready
    .slice(0, MOST_SHOWN)
    .map((row) => previewed(row, predictions.get(row.observable.id) ?? [], loaded, convert))
  return { rows: shown, problems, total: ready.length }
}

type Registered = Awaited<ReturnType<typeof registeredToMatch>>[number]
type Predicted = (Registered & { madeFrom: string[] })[]

async function predictionsFor(ready: readonly ReadyRow[]): Promise<Map<string, Predicted>> {
  const ids = [...new Set(ready.map(({ observable }) => observable.id))]
  const found = await Promise.all(ids.map((id) => registeredToMatch(reader(), id)))
  const predicted = found.flat().map(({ prediction }) => prediction)
  const madeFrom = await dataThatMade(reader(), predicted)
  const told = (one: Registered) => ({
    ...one,
    madeFrom: madeFrom.get(one.prediction.recordId) ?? [],
  })
  return new Map(ids.map((id, place) => [id, (found[place] ?? []).map(told)]))
}

function previewed(
  ready: ReadyRow,
  predictions: Predicted,
  { experiment }: LoadedExperiment,
  convert: Convert,
): PreviewedRow {
  const { row, observable, read, estimate, doubtful } = ready
  const measured = {
    conditions: read.conditions,
    experimentConditions: experiment.conditions,
    sourceId: experiment.sourceId,
    experimentId: experiment.recordId,
  }
  return {
    row,
    label: read.label,
    observable: { key: observable.key, name: observable.name, unit: observable.unit },
    reported: { value: read.value, unit: read.unit || observable.unit },
    estimate,
    doubtful,
    says: predictions.map(({ prediction, madeFrom, number, slug, titlePlain }) => ({
      ...matchMeasurement({ ...prediction, madeFrom }, measured, convert),
      ...judge(estimate, termsOf(prediction, observable)),
      number,
      slug,
      titlePlain,
    })),
  }
}
