import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type BackupManifest, MANIFEST, UPLOADS } from '#app/domain/backup/manifest.ts'
import { now } from '#app/services/clock.server.ts'
import { openSnapshot, takeSnapshot } from '#db/backup/take.ts'
import { DatabaseProblem } from '#db/errors.ts'
import { backupWords as words } from '#messages/backup.ts'
import { filesIn, hashFile, isFreeFolder, makeFolder } from './backup-files.server.ts'
import { noteBackup } from './last-backup.server.ts'

type Place = { databaseUrl: string; dataDir: string }

/**
 * Copies database and uploads of a site that may be running, and opens the copy. It is made beside
 * the folder asked for and gets its name last, so that what bears it is whole.
 */
export async function backUp(to: string, site: Place, at = now()): Promise<BackupManifest> {
  const folder = resolve(to)
  if (!(await isFreeFolder(folder))) throw new DatabaseProblem(words.occupied(folder))
  const part = `${folder}.part`
  await makeFolder(dirname(folder))
  await mkdir(part, { mode: 0o700 }).catch((error) => {
    throw new DatabaseProblem(words.notMade(part, error.message))
  })
  try {
    const manifest = await fill(part, site, at)
    await rename(part, folder)
    await noteBackup(site.dataDir, folder, manifest)
    return manifest
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

async function fill(folder: string, { databaseUrl, dataDir }: Place, at: Date) {
  const snapshot = await takeSnapshot(databaseUrl, folder)
  // A file is there before the row that names it, and stays: what the rows name can be copied now.
  await copyUploads(await openSnapshot(folder, snapshot), join(dataDir, UPLOADS), folder)
  const files = await filesIn(folder)
  const manifest: BackupManifest = { format: 1, madeAt: at.toISOString(), ...snapshot, files }
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 })
  for (const { path } of [...files, { path: MANIFEST }]) await sync(join(folder, path))
  return manifest
}

/** Each is named by the hash of its bytes, which is asked again of the copy. */
async function copyUploads(names: string[], from: string, folder: string): Promise<void> {
  const to = join(folder, UPLOADS)
  await mkdir(to, { mode: 0o700 })
  for (const name of names) {
    const copy = join(to, name)
    await copyFile(join(from, name), copy).catch((error) => {
      throw new DatabaseProblem(words.noUpload(join(from, name), error.message))
    })
    if ((await hashFile(copy)) !== name) throw new DatabaseProblem(words.changed(join(from, name)))
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
