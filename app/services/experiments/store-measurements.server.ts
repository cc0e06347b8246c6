import type { Uncertainty } from '#app/domain/measurement/uncertainty.ts'
import { newId } from '#db/ids.ts'
import { insertMeasurements, lastPosition, type NewMeasurement } from '#db/queries/experiments.ts'
import type { Tx } from '#db/types.ts'
import type { ReadyRow } from './compare-rows.server.ts'

export type MeasurementsToStore = {
  experimentId: string
  /** That of the experiment, for rows without one of their own. */
  group: string
  rows: readonly Omit<ReadyRow, 'row'>[]
  author: { id: string }
  at: Date
}

/** Writes measurements after those the experiment has. */
export async function storeMeasurements(tx: Tx, wanted: MeasurementsToStore) {
  const last = await lastPosition(tx, wanted.experimentId)
  const rows = wanted.rows.map((row, place) => ({
    ...measurementRow(row, wanted),
    position: last + 1 + place,
  }))
  await insertMeasurements(tx, rows)
  return rows
}

/** One measurement as its row keeps it, but for its position. */
export function measurementRow(
  { observable, read, estimate, doubtful }: Omit<ReadyRow, 'row'>,
  { experimentId, group, author, at }: Omit<MeasurementsToStore, 'rows'>,
): Omit<NewMeasurement, 'position'> & { id: string } {
  return {
    id: newId(),
    experimentId,
    observableId: observable.id,
    label: read.label,
    value: read.value,
    unit: read.unit || observable.unit,
    ...reportedColumns(read.uncertainty),
    n: read.n,
    estimate: estimate.value,
    standardError: estimate.se,
    low: estimate.low,
    high: estimate.high,
    doubtful,
    method: read.method,
    note: read.note,
    conditions: read.conditions,
    independenceGroup: read.group || group,
    place: read.place,
    derivedFrom: '',
    excludedReason: '',
    authorId: author.id,
    createdAt: at,
  }
}

function reportedColumns(uncertainty: Uncertainty) {
  const none = {
    se: null,
    seDf: null,
    sd: null,
    reportedLow: null,
    reportedHigh: null,
    limitSide: null,
    level: null,
  }
  switch (uncertainty.kind) {
    case 'none':
      return none
    case 'limit':
      return { ...none, limitSide: uncertainty.side, level: uncertainty.level }
    case 'se':
      return { ...none, se: uncertainty.se, seDf: uncertainty.df }
    case 'sd':
      return { ...none, sd: uncertainty.sd }
    case 'interval': {
      const { low, high, level } = uncertainty
      return { ...none, reportedLow: low, reportedHigh: high, level }
    }
  }
}
