import { measuredText } from '#app/charts/scale/measured-text.server.ts'
import { shownUnit } from '#app/domain/unit/shown-unit.ts'
import type { WaitingRow } from '#app/domain/waiting/row.ts'
import { intervalText } from './interval-text.ts'

/** What waits, with its value as pages write it: with its interval and unit. */
const writtenMeasured = ({ measured, ...row }: WaitingRow) => ({
  ...row,
  measured: measured && valueText(measured),
})

function valueText({ value, low, high, limit, unit }: NonNullable<WaitingRow['measured']>) {
  const written = measuredText(value, low, high, limit)
  return [written.value, intervalText(written), shownUnit(unit)].filter(Boolean).join(' ')
}

type Queue = { rows: WaitingRow[] }

export const writtenQueues = <Q extends Queue>(queues: Q[]) =>
  queues.map((queue) => ({ ...queue, rows: queue.rows.map(writtenMeasured) }))
