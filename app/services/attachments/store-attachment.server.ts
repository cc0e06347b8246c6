import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { preparePicture } from './prepare-picture.server.ts'
import { storePictureFile, storePictureRow } from './store-picture.server.ts'

type NewAttachment = { bytes: Buffer; name: string; uploaderId: string | null }

/** Keeps a picture under the SHA-256 of what is stored, and says where. */
export async function storeAttachment({ bytes, name, uploaderId }: NewAttachment, at = now()) {
  const picture = await preparePicture(bytes)
  await storePictureFile(picture)
  await write((tx) => storePictureRow(tx, picture, { name, uploaderId, at }))
  const { hash, mediaType, width, height } = picture
  return { hash, mediaType, width, height }
}
