import { ProposeResolutionInput, ReasonInput } from '#app/domain/resolution/input.ts'
import { dismissDispute } from '#app/services/resolutions/dismiss-dispute.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { proposeResolution } from '#app/services/resolutions/propose-resolution.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { withdrawResolution } from '#app/services/resolutions/withdraw-resolution.server.ts'
import { reader } from '#db/client.ts'
import { disputesOf } from '#db/queries/disputes.ts'
import { currentResolution } from '#db/queries/resolutions.ts'
import { numberOf, type Play, type Scene } from './stage.server.ts'

/** How predictions are decided on, and how that is contested. */
export const decisionActs: Record<string, Play> = {
  resolve: ({ by, on, typed, at }) =>
    proposeResolution(by, numberOf(on), ProposeResolutionInput.parse(typed), at),

  second: async (scene) => secondResolution(scene.by, await resolutionOf(scene), scene.at),

  dispute: (scene) => withReason(scene, disputeResolution),

  dismiss: async ({ by, typed, at, ...scene }) => {
    const disputes = await disputesOf(reader(), [await resolutionOf(scene)])
    const open = disputes.find(({ dismissedAt }) => dismissedAt === null)
    if (!open) throw new Error('the demonstration dismisses no dispute')
    await dismissDispute(by, open.id, ReasonInput.parse(typed).reason, at)
  },

  undo: (scene) => withReason(scene, undoResolution),

  'take-back': (scene) => withReason(scene, withdrawResolution),
}

/** The acts name the prediction; there is one resolution of it at a time. */
async function resolutionOf({ on }: Pick<Scene, 'on'>): Promise<string> {
  const current = await currentResolution(reader(), on.id)
  if (!current) throw new Error('the demonstration decides on a resolution that is not there')
  return current.id
}

type Reasoned = (by: Scene['by'], id: string, reason: string, at: Date) => Promise<unknown>

const withReason = async (scene: Scene, act: Reasoned) =>
  act(scene.by, await resolutionOf(scene), ReasonInput.parse(scene.typed).reason, scene.at)
