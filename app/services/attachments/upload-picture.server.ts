import { mayUpload } from '#app/domain/person/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { write } from '#db/client.ts'
import { preparePicture } from './prepare-picture.server.ts'
import { storePictureFile, storePictureRow } from './store-picture.server.ts'

type File = { bytes: Buffer; name: string }

/** Keeps a member's picture for use in a text under the SHA-256 of what is stored. */
export async function uploadPicture(viewer: Member, { bytes, name }: File, at = now()) {
  if (!mayUpload(viewer)) refuse('upload')
  await consume('upload', viewer.id)
  const picture = await preparePicture(bytes)
  await storePictureFile(picture)
  await write((tx) => storePictureRow(tx, picture, { name, uploaderId: viewer.id, at }))
  const { hash, mediaType, width, height } = picture
  return { hash, mediaType, width, height }
}
