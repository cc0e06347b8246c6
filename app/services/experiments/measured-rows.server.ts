import { isDecidable } from '#app/domain/evidence/evidence.ts'
import { mayDecideEvidence } from '#app/domain/evidence/policy.ts'
import { mayExclude, mayMeasure } from '#app/domain/experiment/policy.ts'
import { limitIn } from '#app/domain/measurement/limit.ts'
import { type Scope, scopeOf } from '#app/domain/record/visibility.ts'
import { body } from '#app/domain/text/body.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { storedEstimate } from '#app/services/evidence/attached.server.ts'
import { reader } from '#db/client.ts'
import { sayingsOf } from '#db/queries/evidence-matches.ts'
import { countAttached, countMeasurements, measurementsOf } from '#db/queries/experiments.ts'
import type { RecordRow } from '#db/queries/records.ts'

/** As many measurements as one page shows. */
const PAGE_ROWS = 100

type Row = Awaited<ReturnType<typeof measurementsOf>>[number]
type Saying = Awaited<ReturnType<typeof sayingsOf>>[number]

/** One page of the measurements of an experiment, each with what it says of predictions. */
export async function measuredRows(viewer: Viewer, record: RecordRow, page: number) {
  const offset = (page - 1) * PAGE_ROWS
  const [rows, total, attached] = await Promise.all([
    measurementsOf(reader(), record.id, { limit: PAGE_ROWS, offset }),
    countMeasurements(reader(), record.id),
    countAttached(reader(), record.id),
  ])
  const sayings = await sayingsByMeasurement(scopeOf(viewer), rows)
  const may = {
    exclude: mayExclude(viewer, record),
    correct: mayMeasure(viewer, record) && record.status !== 'withdrawn',
  }
  const decide = mayDecideEvidence(viewer, record)
  return {
    rows: rows.map((row) => ({
      ...shown(row),
      says: (sayings.get(row.id) ?? []).map((saying) => said(saying, viewer, decide)),
    })),
    may,
    total,
    counts: { total, ...attached },
    /** The place of the first of these rows among all. */
    from: offset + 1,
    page,
    pages: Math.max(1, Math.ceil(total / PAGE_ROWS)),
  }
}

export type MeasuredRows = Awaited<ReturnType<typeof measuredRows>>
export type MeasuredRow = MeasuredRows['rows'][number]

async function sayingsByMeasurement(scope: Scope, rows: Row[]) {
  const found = await sayingsOf(
    reader(),
    scope,
    rows.map(({ id }) => id),
  )
  const byMeasurement = new Map<string, Saying[]>()
  for (const saying of found) {
    const id = saying.measurementId ?? ''
    byMeasurement.set(id, [...(byMeasurement.get(id) ?? []), saying])
  }
  return byMeasurement
}

const shown = (row: Row) => ({
  id: row.id,
  position: row.position,
  label: row.label,
  place: row.place,
  note: row.note,
  method: row.method,
  conditions: row.conditions,
  observable: { key: row.observableKey, name: row.observableName, unit: row.observableUnit },
  symbol: body(row.observableId, 'symbol', row.observableRevision, row.symbolHtml),
  reported: {
    value: row.value,
    unit: row.unit,
    se: row.se,
    sd: row.sd,
    low: row.reportedLow,
    high: row.reportedHigh,
    level: row.level,
    limit: limitIn(row),
  },
  n: row.n,
  estimate: storedEstimate(row),
  doubtful: row.doubtful,
  corrects: row.correctsId !== null,
  superseded: row.supersededAt !== null,
  excluded: row.excludedAt ? { by: row.excludedBy ?? '', reason: row.excludedReason } : null,
})

const said = (saying: Saying, viewer: Viewer, decide: boolean) => ({
  evidenceId: saying.evidenceId,
  prediction: { number: saying.number, slug: saying.slug, titlePlain: saying.titlePlain },
  standing: saying.standing,
  standingReason: saying.standingReason,
  conditionKeys: saying.conditionKeys,
  inSample: saying.inSample,
  verdict: saying.verdict,
  position: saying.position,
  mayDecide: decide && isDecidable(saying.standing) && mayDecideEvidence(viewer, saying),
})
