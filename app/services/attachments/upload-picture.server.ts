import { mayUpload } from '#app/domain/person/policy.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { storeAttachment } from './store-attachment.server.ts'

/** A member's picture for use in a text, addressed by its content. */
export async function uploadPicture(viewer: Viewer, file: { bytes: Buffer; name: string }) {
  if (!viewer) return refuse('signIn')
  if (!mayUpload(viewer)) refuse('upload')
  await consume('upload', viewer.id)
  return storeAttachment({ ...file, uploaderId: viewer.id })
}
