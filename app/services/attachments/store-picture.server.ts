import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { uploadsFolder } from '#app/services/site/storage.server.ts'
import { translated } from '#db/errors.ts'
import { addAttachment } from '#db/queries/attachments.ts'
import type { Tx } from '#db/types.ts'
import type { Picture } from './prepare-picture.server.ts'

/** Written beside its name, synced, then moved: a file under its hash is always whole. */
export async function storePictureFile({ hash, bytes }: Picture): Promise<void> {
  const path = join(uploadsFolder(), hash)
  const beside = `${path}.${randomUUID()}`
  try {
    await writeSynced(beside, bytes)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    const refusal = translated(error)
    throw refusal instanceof Refusal ? refusal : new Refusal('storage', { cause: error })
  }
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

type From = { name: string; uploaderId: string | null; at: Date }

/** Notes a picture that has been saved: the file is on disk before the row says so. */
export function storePictureRow(tx: Tx, picture: Picture, { name, uploaderId, at }: From) {
  const { hash, mediaType, width, height, bytes } = picture
  const size = { bytes: bytes.length, width, height }
  const from = { name: name.slice(0, 200), uploaderId, createdAt: at }
  return addAttachment(tx, { hash, mediaType, ...size, ...from })
}
