import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { SiteMacros } from '#app/domain/import/settle-macros.ts'
import type { OwnUnit } from '#app/domain/unit/unit.ts'
import { listAreas } from '#db/queries/areas.ts'
import { currentMacros } from '#db/queries/macros.ts'
import { allObservables } from '#db/queries/observables.ts'
import { originsOf } from '#db/queries/origins.ts'
import { retiredMacros } from '#db/queries/retired-macros.ts'
import { listSettings, type SettingValue } from '#db/queries/settings.ts'
import { allTags } from '#db/queries/tags.ts'
import { listUnits } from '#db/queries/units.ts'
import type { Reader } from '#db/types.ts'

type Area = Awaited<ReturnType<typeof listAreas>>[number]
type Observable = Awaited<ReturnType<typeof allObservables>>[number]
type Known = Awaited<ReturnType<typeof originsOf>>[number]

/** What of a field is on the site already, each by its key. */
export type FieldState = {
  settings: Record<string, SettingValue>
  areas: Map<string, Area>
  tags: Set<string>
  macros: SiteMacros
  units: Map<string, OwnUnit>
  observables: Map<string, Observable>
  records: Map<string, Known>
}

/** The source by which the records of a field are known again. */
export const sourceOf = (field: string): string => `field:${field}`

export async function fieldState(q: Reader, source: string): Promise<FieldState> {
  const byKey = <T extends { key: string }>(rows: T[]) => new Map(rows.map((row) => [row.key, row]))
  return {
    settings: await listSettings(q),
    areas: byKey(await listAreas(q)),
    tags: new Set(await allTags(q)),
    macros: { current: await currentMacros(q), retired: await retiredMacros(q) },
    units: new Map((await listUnits(q)).map((unit) => [unit.code, unit])),
    observables: byKey(await allObservables(q)),
    records: byKey(await originsOf(q, source)),
  }
}

/** Changes whenever what a file says of an entry does. */
export const digestOf = (entry: object): string =>
  createHash('sha256')
    .update(canonicalize(entry) ?? '')
    .digest('hex')
