import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { write } from '#db/client.ts'
import { deleteSessionOf } from '#db/queries/sessions.ts'
import { dropSessionsOf } from './session-store.server.ts'

/**
 * Ends one of a member's own sessions or, without its name, all of them. Somebody else's is answered
 * like one that is not there.
 */
export async function endSessions(member: Member, id: string | null): Promise<void> {
  if (!id) return dropSessionsOf(member.id)
  const isHash = /^[0-9a-f]{64}$/.test(id)
  const known = isHash && (await write((tx) => deleteSessionOf(tx, member.id, id)))
  if (!known) refuse('session')
}
