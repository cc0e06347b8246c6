import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { uploadsFolder } from '#app/services/site/storage.server.ts'
import { reader } from '#db/client.ts'
import { findAttachment } from '#db/queries/attachments.ts'

/** A stored file and what it is; null for a hash nobody uploaded. */
export async function openAttachment(hash: string) {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null
  const found = await findAttachment(reader(), hash)
  if (!found) return null
  return { ...found, stream: () => createReadStream(join(uploadsFolder(), hash)) }
}
