import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { refuse } from '#app/domain/refusal/refusal.ts'

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
const MOST_PIXELS = 40_000_000

/** A picture as it will be kept, under the SHA-256 of its bytes. */
export type Picture = Awaited<ReturnType<typeof preparePicture>>

/**
 * Decodes a picture and encodes it anew, so that no metadata (place, device) and nothing but a
 * picture is ever served.
 */
export async function preparePicture(bytes: Buffer) {
  const type = await fileTypeFromBuffer(bytes)
  const mediaType = TYPES.find((known) => known === type?.mime)
  if (!mediaType) return refuse('uploadType')
  try {
    const animated = mediaType === 'image/gif' || mediaType === 'image/webp'
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, animated }).rotate()
    const { data, info } = await image.toBuffer({ resolveWithObject: true })
    const hash = createHash('sha256').update(data).digest('hex')
    const height = info.pageHeight ?? info.height
    return { hash, bytes: data, mediaType, width: info.width, height }
  } catch (error) {
    return refuse('uploadType', { cause: error })
  }
}
