import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { write } from '#db/client.ts'
import { deleteSessionOf } from '#db/queries/sessions.ts'

/** Ends one of the viewer's own sessions. Somebody else's is answered like one that is not there. */
export async function endOneSession(viewer: Viewer, id: string): Promise<void> {
  if (!viewer) return refuse('signIn')
  const isHash = /^[0-9a-f]{64}$/.test(id)
  const known = isHash && (await write((tx) => deleteSessionOf(tx, viewer.id, id)))
  if (!known) refuse('session')
}
