import { createHash, randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { refuse } from '#app/domain/refusal.ts'
import { now } from '#app/services/clock.server.ts'
import { uploadsFolder } from '#app/services/site/storage.server.ts'
import { write } from '#db/client.ts'
import { addAttachment } from '#db/queries/attachments.ts'

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
const MOST_PIXELS = 40_000_000

type NewAttachment = { bytes: Buffer; name: string; uploaderId: string | null }

/**
 * Keeps a picture under the SHA-256 of what is stored. It is decoded and encoded anew, so that no
 * metadata (place, device) and nothing but a picture is ever served. The file is on disk before the
 * row says so.
 */
export async function storeAttachment({ bytes, name, uploaderId }: NewAttachment, at = now()) {
  const picture = await reencoded(bytes)
  const hash = createHash('sha256').update(picture.bytes).digest('hex')
  await saveFile(join(uploadsFolder(), hash), picture.bytes)
  const { mediaType, width, height } = picture
  await write((tx) =>
    addAttachment(tx, {
      hash,
      mediaType,
      bytes: picture.bytes.length,
      width,
      height,
      name: name.slice(0, 200),
      uploaderId,
      createdAt: at,
    }),
  )
  return { hash, mediaType, width, height }
}

async function reencoded(bytes: Buffer) {
  const type = await fileTypeFromBuffer(bytes)
  const mediaType = TYPES.find((known) => known === type?.mime)
  if (!mediaType) return refuse('invalid', 'uploadType')
  try {
    const animated = mediaType === 'image/gif' || mediaType === 'image/webp'
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, animated }).rotate()
    const { data, info } = await image.toBuffer({ resolveWithObject: true })
    return { bytes: data, mediaType, width: info.width, height: info.pageHeight ?? info.height }
  } catch (error) {
    return refuse('invalid', 'uploadType', { cause: error })
  }
}

/** Written beside its name, synced, then moved: a file under its hash is always whole. */
async function saveFile(path: string, bytes: Buffer): Promise<void> {
  const beside = `${path}.${randomUUID()}`
  try {
    const file = await open(beside, 'wx')
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    refuse('unavailable', 'storage', { retryAfter: 30, cause: error })
  }
}
