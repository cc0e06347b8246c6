import { mayMeasure } from '#app/domain/experiment/policy.ts'
import type { RowProblem, TypedRow } from '#app/domain/measurement/row.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { touchActivity } from '#app/services/records/touch-activity.server.ts'
import { reader } from '#db/client.ts'
import type { ActivityRow } from '#db/queries/activity.ts'
import { appendEvent } from '#db/queries/events.ts'
import type { Tx } from '#db/types.ts'
import { measurementWords } from '#messages/measurement.ts'
import { attachNew } from './attach-new.server.ts'
import { compareRows, type ReadyRow } from './compare-rows.server.ts'
import { type LoadedExperiment, loadExperiment } from './load-experiment.server.ts'
import { storeMeasurements } from './store-measurements.server.ts'

type Added = { rows: readonly TypedRow[]; key?: string }

/** Stores measurements, all or none of them, and lets the verdicts they touch follow. */
export async function addMeasurements(
  viewer: Member,
  number: number,
  { rows, key }: Added,
  at = now(),
) {
  refuseUnlessMeasuring(viewer, await loadExperiment(reader(), viewer, number))
  const { ready, problems, convert } = await compareRows(rows)
  if (problems.length > 0) refuse('form', { fields: fieldsOf(problems) })
  if (ready.length === 0) refuse('form', { fields: { table: ['table.empty'] } })
  return idempotent(
    { member: viewer, sent: { key, rows, experiment: number }, at, pathOf: recordPath },
    async (tx) => {
      const loaded = await loadExperiment(tx, viewer, number)
      refuseUnlessMeasuring(viewer, loaded)
      const { record, experiment } = loaded
      const stored = await storeMeasurements(tx, {
        experimentId: record.id,
        group: experiment.independenceGroup,
        rows: ready,
        author: viewer,
        at,
      })
      await noteAdded(tx, record, ready, { actor: viewer, at })
      await attachNew(tx, record, stored, { actorId: viewer.id, at, convert })
      return { kind: 'experiment' as const, number, slug: record.slug, count: stored.length }
    },
  )
}

/** What is withdrawn is not added to. */
function refuseUnlessMeasuring(viewer: Member, { record }: LoadedExperiment) {
  if (!mayMeasure(viewer, record)) refuse('measure')
  if (record.status === 'withdrawn') refuse('experimentStep')
}

async function noteAdded(
  tx: Tx,
  record: ActivityRow,
  added: readonly ReadyRow[],
  { actor, at }: { actor: Member; at: Date },
) {
  await touchActivity(tx, record, { activeAt: at })
  await appendEvent(tx, {
    kind: 'measurements-added',
    subjectId: record.id,
    recordId: record.id,
    actorId: actor.id,
    data: { count: added.length },
    at,
  })
}

const MOST_TOLD = 50

/** Problems of the form of one stand at its fields, those of a table at the table, by row. */
export function fieldsOf(problems: readonly RowProblem[]): Record<string, string[]> {
  const { rows, columns } = measurementWords
  const fields: Record<string, string[]> = {}
  for (const { row, column, message } of problems.slice(0, MOST_TOLD)) {
    const field = row === null && column !== null ? column : 'table'
    const text = row === null ? message : rows.at(row, column ? columns[column] : '', message)
    fields[field] = [...(fields[field] ?? []), text]
  }
  return fields
}
