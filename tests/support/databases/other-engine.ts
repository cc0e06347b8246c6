import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupManifest, DATABASE_COPY, TABLES } from '#app/domain/backup/manifest.ts'
import { filesIn } from '#app/services/backup/backup-files.server.ts'
import { rowsIn, tablesIn } from '#db/backup/sqlite-tables.ts'
import { fillFile } from '#db/backup/take.ts'
import { dialect } from '#db/dialect.ts'
import { Sqlite } from '#db/sqlite-driver.ts'

/** Makes of a backup one of the same site on the other engine. */
export async function asFromTheOtherEngine(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json')
  const manifest: BackupManifest = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(path)
  const tables = manifest.tables.filter(({ name }) => name !== 'search_index')
  if (dialect === 'postgres') await rowsIntoFile(folder, { ...manifest, tables })
  else await fileIntoRows(folder)
  const engine = dialect === 'postgres' ? 'sqlite' : 'postgres'
  const files = await filesIn(folder)
  writeFileSync(path, JSON.stringify({ ...manifest, engine, tables, files }))
}

async function rowsIntoFile(folder: string, manifest: BackupManifest) {
  await fillFile(join(folder, 'made.db'), folder, manifest)
  const made = new Sqlite(join(folder, 'made.db'))
  made.pragma('journal_mode = DELETE')
  made.close()
  renameSync(join(folder, 'made.db'), join(folder, DATABASE_COPY))
  rmSync(join(folder, TABLES), { recursive: true })
}

async function fileIntoRows(folder: string) {
  mkdirSync(join(folder, TABLES))
  const copy = new Sqlite(join(folder, DATABASE_COPY), { readonly: true })
  for (const table of tablesIn(copy)) {
    const lines: string[] = []
    for await (const rows of rowsIn(copy, table))
      lines.push(...rows.map((row) => `${JSON.stringify(row)}\n`))
    writeFileSync(join(folder, TABLES, `${table}.jsonl`), lines.join(''))
  }
  copy.close()
  rmSync(join(folder, DATABASE_COPY))
}
