import { finalSince } from '#app/domain/resolution/standing.ts'
import { currentResolution, updateResolution } from '#db/queries/resolutions.ts'
import type { Tx } from '#db/types.ts'

/**
 * Opens the window for disputes anew, as long as before, where it passed while nobody could see the
 * prediction and so dispute it. Called when the prediction is shown again.
 */
export async function restartPassedWindow(tx: Tx, recordId: string, at: Date) {
  const resolution = await currentResolution(tx, recordId)
  if (resolution?.state !== 'seconded' || !finalSince(resolution, at)) return
  const { id, windowFrom, windowEndsAt } = resolution
  if (!windowFrom || !windowEndsAt) return
  const length = windowEndsAt.getTime() - windowFrom.getTime()
  await updateResolution(tx, id, {
    windowFrom: at,
    windowEndsAt: new Date(at.getTime() + length),
  })
}
