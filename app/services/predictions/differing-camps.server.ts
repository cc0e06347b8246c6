import type { Camp } from '#app/domain/verdict/camps.ts'
import { type Recorded, whatDiffers } from '#app/domain/verdict/what-differs.ts'
import { givenIn } from '#app/services/evidence/match-measurement.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader } from '#db/client.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'
import { conditionsOf } from '#db/queries/experiments.ts'

/** In what the groups that disagree differ, as far as it was recorded; null where none disagree. */
export async function differingCamps(rows: MeasuredEvidence[], camps: readonly Camp[]) {
  if (camps.length < 2) return null
  const byId = new Map(rows.map((row) => [row.id, row]))
  const measured = camps.map(({ members }) => members.flatMap((id) => byId.get(id) ?? []))
  const experiments = new Set(measured.flat().map(({ experimentId }) => experimentId))
  const [general, convert] = await Promise.all([
    conditionsOf(reader(), [...experiments]),
    converting(),
  ])
  const recordedOf = (row: MeasuredEvidence): Recorded => ({
    given: givenIn({ ...row, experimentConditions: general.get(row.experimentId) ?? [] }),
    method: row.method,
  })
  return {
    camps: camps.map(({ side, groups }, place) => ({
      side,
      groups,
      experiments: numbersOf(measured[place] ?? []),
    })),
    differences: whatDiffers(
      measured.map((camp) => camp.map(recordedOf)),
      convert,
    ),
  }
}

const numbersOf = (rows: MeasuredEvidence[]) =>
  [...new Set(rows.map(({ experimentNumber }) => experimentNumber))].sort((a, b) => a - b)
