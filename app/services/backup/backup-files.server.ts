import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readManifest } from '#app/domain/backup/input.ts'
import { type BackupFile, type BackupManifest, MANIFEST } from '#app/domain/backup/manifest.ts'
import { DatabaseProblem } from '#db/errors.ts'
import { backupWords as words } from '#messages/backup.ts'

const MANIFEST_BYTES = 200_000_000

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** Every file below a folder of which a backup consists, with what it holds. */
export async function filesIn(folder: string): Promise<BackupFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const absolute = join(entry.parentPath, entry.name)
    const path = absolute.slice(folder.length + 1)
    const { size: bytes } = await stat(absolute)
    files.push({ path, bytes, sha256: await hashFile(absolute) })
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The manifest of a folder whose files are all there as they were written. */
export async function wholeBackup(folder: string): Promise<BackupManifest> {
  const path = join(folder, MANIFEST)
  const found = await stat(path).catch(() => null)
  if (!found || found.size > MANIFEST_BYTES) throw new DatabaseProblem(words.noBackup(folder))
  const manifest = readManifest(await readFile(path, 'utf8'))
  if (!manifest) throw new DatabaseProblem(words.noBackup(folder))
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = join(folder, path)
    const there = await stat(file).catch(() => null)
    if (!there?.isFile()) throw new DatabaseProblem(words.missing(file))
    if (there.size !== bytes || (await hashFile(file)) !== sha256)
      throw new DatabaseProblem(words.changed(file))
  }
  return manifest
}

/** A folder that is there and empty, or is not there yet. */
export async function isFreeFolder(path: string): Promise<boolean> {
  const entries = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    return null
  })
  return entries?.length === 0
}

export const makeFolder = (path: string) => mkdir(path, { recursive: true, mode: 0o700 })
