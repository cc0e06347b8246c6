import { compared } from '#app/domain/measurement/compare.ts'
import { reportedUncertainty } from '#app/domain/measurement/reported.ts'
import { OPEN_DOMAIN } from '#app/domain/observable/domain.ts'
import type { UnitSystem } from '#app/domain/unit/unit.ts'
import { knownUnits } from '#app/services/units/known-units.server.ts'
import { write } from '#db/client.ts'
import { measurementsAfter } from '#db/queries/by-rules.ts'
import { updateMeasurement } from '#db/queries/experiments.ts'
import type { Tx } from '#db/types.ts'

const BATCH = 100

type Row = Awaited<ReturnType<typeof measurementsAfter>>[number]

/**
 * Computes error and interval of a batch of measurements anew from what was reported; answers with the
 * last of them, null at the end. One that could not be compared today keeps the figures that it has.
 */
export const recomputeIntervals = (after: string): Promise<string | null> =>
  write(async (tx) => {
    const system = await knownUnits(tx)
    const rows = await measurementsAfter(tx, after, BATCH)
    for (const row of rows) await recompute(tx, row, system)
    return rows.at(-1)?.id ?? null
  })

async function recompute(tx: Tx, row: Row, system: UnitSystem) {
  const reported = { value: row.value, unit: row.unit, uncertainty: reportedUncertainty(row) }
  const result = compared(reported, { ...row.observable, domain: OPEN_DOMAIN }, system)
  if (!result.ok) return
  const { value: estimate, se: standardError, low, high } = result.estimate
  const figures = { estimate, standardError, low, high, doubtful: result.doubtful }
  const same =
    row.estimate === estimate &&
    row.standardError === standardError &&
    row.low === low &&
    row.high === high &&
    row.doubtful === result.doubtful
  if (!same) await updateMeasurement(tx, row.id, figures)
}
