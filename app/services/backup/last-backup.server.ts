import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupManifest } from '#app/domain/backup/manifest.ts'
import { uploadsFolder } from '#app/services/site/storage.server.ts'

const NAME = 'last-backup.json'

type Noted = { madeAt: string; folder: string; bytes: number }

/** Notes beside the data that a backup was made, and where: the database itself is left alone. */
export async function noteBackup(dataDir: string, folder: string, manifest: BackupManifest) {
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  const noted: Noted = { madeAt: manifest.madeAt, folder, bytes }
  // A data folder that may only be read has been backed up all the same.
  await writeFile(join(dataDir, NAME), JSON.stringify(noted)).catch(() => undefined)
}

/** The last backup that was made from this data folder. */
export async function lastBackup() {
  try {
    const noted: Noted = JSON.parse(await readFile(join(uploadsFolder(), '..', NAME), 'utf8'))
    const madeAt = new Date(noted.madeAt)
    if (Number.isNaN(madeAt.getTime())) return null
    return { madeAt, folder: String(noted.folder), bytes: Number(noted.bytes) }
  } catch {
    return null
  }
}
