import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { commentFor } from './require-comment.server.ts'

/** What the form for changing a comment starts from, and shows beside a text that came too late. */
export async function commentSource(viewer: Member, id: string) {
  const { comment, record } = await commentFor(reader(), viewer, id, ['edit', 'edit'])
  const { kind, number, slug, titlePlain } = record
  return {
    id,
    body: comment.bodyMd,
    revision: comment.revision,
    record: { kind, number, slug, titlePlain },
  }
}
