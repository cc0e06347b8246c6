import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { ownProfile } from './own-profile.server.ts'
import { ownSessions } from './own-sessions.server.ts'

/** The viewer's own settings: what the profile says, and where the account is signed in. */
export async function accountPage(viewer: Viewer, currentHash: string | null) {
  const [profile, sessions] = await Promise.all([
    ownProfile(viewer),
    ownSessions(viewer, currentHash),
  ])
  return { profile, sessions }
}
