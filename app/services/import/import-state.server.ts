import type { ImportTexts } from '#app/domain/import/batch.ts'
import type { KnownEntry } from '#app/domain/import/decide.ts'
import type { SiteMacros } from '#app/domain/import/settle-macros.ts'
import { IMPORT_HANDLE } from '#app/domain/person/handle.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { currentMacros } from '#db/queries/macros.ts'
import { originsOf, revisionsFromImport } from '#db/queries/origins.ts'
import { retiredMacros } from '#db/queries/retired-macros.ts'
import type { Reader } from '#db/types.ts'

export type KnownRecord = KnownEntry & {
  id: string
  name: string
  revision: number
  remarks: string
}

export type ImportState = { known: Map<string, KnownRecord>; macros: SiteMacros }

/** Everything on the site that an import of this source looks at. */
export async function importState(q: Reader, source: string): Promise<ImportState> {
  const imported = new Map<string, ImportTexts>()
  for (const { id, texts } of await revisionsFromImport(q, source, IMPORT_HANDLE)) {
    const { title = '', statement = '', background = '' } = texts
    imported.set(id, { title, statement, background })
  }
  const known = new Map<string, KnownRecord>()
  for (const row of await originsOf(q, source)) {
    const { key, id, digest, kind, number, revision, visibility, remarks, ...texts } = row
    const name = recordName(kind, number)
    const before = imported.get(id) ?? null
    known.set(key, { id, name, digest, revision, visibility, remarks, texts, imported: before })
  }
  const macros = { current: await currentMacros(q), retired: await retiredMacros(q) }
  return { known, macros }
}
