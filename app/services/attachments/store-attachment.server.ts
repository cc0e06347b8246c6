import { now } from '#app/services/clock.server.ts'
import { write } from '#db/client.ts'
import { recordPicture, savePicture } from './keep-picture.server.ts'
import { preparePicture } from './prepare-picture.server.ts'

type NewAttachment = { bytes: Buffer; name: string; uploaderId: string | null }

/** Keeps a picture under the SHA-256 of what is stored, and says where. */
export async function storeAttachment({ bytes, name, uploaderId }: NewAttachment, at = now()) {
  const picture = await preparePicture(bytes)
  await savePicture(picture)
  await write((tx) => recordPicture(tx, picture, { name, uploaderId, at }))
  const { hash, mediaType, width, height } = picture
  return { hash, mediaType, width, height }
}
