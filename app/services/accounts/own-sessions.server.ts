import { hasEnded } from '#app/domain/person/session-lifetime.ts'
import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { reader } from '#db/client.ts'
import { listSessions } from '#db/queries/sessions.ts'

/** Where the viewer is signed in. `id` names a session so that it can be ended; it opens none. */
export async function ownSessions(viewer: Viewer, currentHash: string | null, at = now()) {
  if (!viewer) return refuse('signIn')
  const rows = await listSessions(reader(), viewer.id)
  return rows
    .filter((row) => !hasEnded(row, at))
    .map(({ id, agent, createdAt, expiresAt }) => ({
      id,
      agent,
      createdAt,
      expiresAt,
      current: id === currentHash,
    }))
}
