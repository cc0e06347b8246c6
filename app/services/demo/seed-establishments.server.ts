import { EndEstablishmentInput, ProposeEstablishmentInput } from '#app/domain/claim/input.ts'
import { endEstablishment } from '#app/services/claims/end-establishment.server.ts'
import { proposeEstablishment } from '#app/services/claims/propose-establishment.server.ts'
import { secondEstablishment } from '#app/services/claims/second-establishment.server.ts'
import { reader } from '#db/client.ts'
import { currentEstablishment } from '#db/queries/establishments.ts'
import { numberOf, type Play, type Scene } from './stage.server.ts'

/** How claims come to be held established. */
export const establishmentActs: Record<string, Play> = {
  establish: ({ by, on, typed, at }) =>
    proposeEstablishment(by, numberOf(on), ProposeEstablishmentInput.parse(typed), at),

  'second-established': async (scene) =>
    secondEstablishment(scene.by, await establishmentOf(scene), scene.at),

  'end-established': async (scene) => {
    const { reason } = EndEstablishmentInput.parse(scene.typed)
    await endEstablishment(scene.by, await establishmentOf(scene), reason, scene.at)
  },
}

/** The acts name the claim; there is one proposal for it at a time. */
async function establishmentOf({ on }: Scene): Promise<string> {
  const current = await currentEstablishment(reader(), on.id)
  if (!current) throw new Error('the demonstration decides on a proposal that is not there')
  return current.id
}
