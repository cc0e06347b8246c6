import type { BackupManifest } from '#app/domain/backup/manifest.ts'

const number = (count: number) => count.toLocaleString('en')
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const

/** What the commands `backup` and `restore` say. */
export const backupWords = {
  backup: 'copy database and uploads into a new folder, while the site runs',
  restore: 'put a backup into an empty database and data folder, of whichever engine',
  folder: 'the folder of the backup',
  occupied: (path: string) => `${path} is not empty. Nothing was changed; name another folder.`,
  notMade: (path: string, why: string) =>
    `${path} cannot be made: ${why}. If an earlier backup was cut short there, remove it.`,
  noBackup: (folder: string) => `${folder} holds no backup: there is no manifest.json to be read.`,
  missing: (file: string) => `The backup is not whole: ${file} is missing.`,
  changed: (file: string) => `${file} is not as it was when it was written.`,
  noUpload: (file: string, why: string) => `The uploaded file ${file} cannot be copied: ${why}.`,
  made: (folder: string, manifest: BackupManifest) =>
    `Backed up to ${folder}, opened and counted: ${contents(manifest)}.`,
  restored: (manifest: BackupManifest) =>
    `Restored the backup of ${manifest.madeAt}: ${contents(manifest)}.`,
  indexing: 'Making the search index anew.',
  ledger: (count: number) => `The ledger is whole: ${number(count)} entries.`,
} as const

function contents({ engine, tables, files }: BackupManifest): string {
  const rows = tables.reduce((sum, { rows }) => sum + rows, 0)
  const uploads = files.filter(({ path }) => path.startsWith('uploads/')).length
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return `${ENGINES[engine]}, ${number(rows)} rows, ${number(uploads)} uploads, ${megabytes(bytes)}`
}
