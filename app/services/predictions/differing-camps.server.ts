import type { Camp } from '#app/domain/verdict/camps.ts'
import { type Recorded, whatDiffers } from '#app/domain/verdict/what-differs.ts'
import { givenIn } from '#app/services/evidence/match-measurement.server.ts'
import { converting } from '#app/services/units/converting.server.ts'
import { reader } from '#db/client.ts'
import type { MeasuredEvidence } from '#db/queries/evidence.ts'
import { circumstancesOf } from '#db/queries/experiments.ts'

/** In what the groups that disagree differ, as far as it was recorded; null where none disagree. */
export async function differingCamps(rows: MeasuredEvidence[], camps: readonly Camp[]) {
  if (camps.length < 2) return null
  const byId = new Map(rows.map((row) => [row.id, row]))
  const measured = camps.map(({ members }) => members.flatMap((id) => byId.get(id) ?? []))
  const ids = measured.flat().map(({ id }) => id)
  const [made, convert] = await Promise.all([circumstancesOf(reader(), ids), converting()])
  const recorded = new Map(
    made.map((one): [string, Recorded] => [one.id, { given: givenIn(one), method: one.method }]),
  )
  return {
    camps: camps.map(({ side, groups }, place) => ({
      side,
      groups,
      experiments: numbersOf(measured[place] ?? []),
    })),
    differences: whatDiffers(
      measured.map((camp) => camp.flatMap(({ id }) => recorded.get(id) ?? [])),
      convert,
    ),
  }
}

const numbersOf = (rows: MeasuredEvidence[]) =>
  [...new Set(rows.map(({ experimentNumber }) => experimentNumber))].sort((a, b) => a - b)
