import { copyFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type BackupManifest, UPLOADS } from '#app/domain/backup/manifest.ts'
import { assertEmpty, placeSnapshot } from '#db/backup/place.ts'
import { openSnapshot } from '#db/backup/take.ts'
import { DatabaseProblem } from '#db/errors.ts'
import { backupWords as words } from '#messages/backup.ts'
import { isFreeFolder, makeFolder, wholeBackup } from './backup-files.server.ts'

type Place = { databaseUrl: string; dataDir: string }

/**
 * Puts a backup into an empty database and an empty folder of uploads, whichever engine it comes
 * from and goes to. Everything is checked first; what fails leaves both empty.
 */
export async function restoreBackup(from: string, site: Place): Promise<BackupManifest> {
  const folder = resolve(from)
  const uploads = join(site.dataDir, UPLOADS)
  const manifest = await wholeBackup(folder)
  await assertEmpty(site.databaseUrl)
  if (!(await isFreeFolder(uploads))) throw new DatabaseProblem(words.occupied(uploads))
  const names = await openSnapshot(folder, manifest)
  const part = `${uploads}.restoring`
  await rm(part, { recursive: true, force: true })
  await makeFolder(part)
  try {
    for (const name of names) await copyFile(join(folder, UPLOADS, name), join(part, name))
    await placeSnapshot(site.databaseUrl, folder, manifest)
    await rename(part, uploads)
    return manifest
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}
