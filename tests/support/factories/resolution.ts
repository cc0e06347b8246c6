import { ProposeResolutionInput } from '#app/domain/resolution/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { proposeResolution } from '#app/services/resolutions/propose-resolution.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { reader } from '#db/client.ts'
import { findResolution } from '#db/queries/resolutions.ts'
import { aMeasurement } from './experiment.ts'
import { aPerson } from './person.ts'
import { aTestedClaim } from './tested-claim.ts'

const DAY = 86_400_000

/** So many days after the moment at which these tests were loaded, by which all they make was made. */
export const inDays = (days: number) => new Date(Date.now() + days * DAY)

/** The usual claim with a measurement that counts, and those who can decide on its prediction. */
export async function aDecidableClaim(wanted: Parameters<typeof aTestedClaim>[0] = {}) {
  const world = await aTestedClaim(wanted)
  const { eve, experiment, observable } = world
  const cells = { observable: observable.key, value: '0.50', se: '0.01' }
  await aMeasurement({ by: eve, experiment: experiment.number, ...cells })
  return {
    ...world,
    tom: await aPerson({ role: 'trusted' }),
    uma: await aPerson({ role: 'trusted' }),
    curator: await aPerson({ role: 'curator' }),
  }
}

type Wanted = { by: Member; prediction: { number: number }; at?: Date } & Record<string, unknown>

/** A proposed resolution, as the form sends it: confirmed, unless told otherwise. */
export function aProposal({ by, prediction, at, ...typed }: Wanted) {
  const input = ProposeResolutionInput.parse({
    outcome: 'confirmed',
    rationale: 'The pool lies inside the region.',
    ...typed,
  })
  return proposeResolution(by, prediction.number, input, at)
}

/** A resolution that a curator has seconded and time has made final. */
export async function aFinalResolution({ curator, ...wanted }: Wanted & { curator: Member }) {
  const proposal = await aProposal(wanted)
  await secondResolution(curator, proposal.id, wanted.at)
  const row = await findResolution(reader(), proposal.id)
  while ((await settleDue(row?.windowEndsAt ?? undefined)) > 0);
  return proposal
}
