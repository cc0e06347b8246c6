import { refuse } from '#app/domain/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { dropSessionsOf } from './session-store.server.ts'

/** Ends every session of the viewer, the present one included. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  if (!viewer) return refuse('signIn')
  await dropSessionsOf(viewer.id)
}
