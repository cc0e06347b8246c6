import { ProposeEstablishmentInput } from '#app/domain/claim/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { proposeEstablishment } from '#app/services/claims/propose-establishment.server.ts'
import { secondEstablishment } from '#app/services/claims/second-establishment.server.ts'
import { aMeasurement } from './experiment.ts'
import { aPerson } from './person.ts'
import { aTestedClaim } from './tested-claim.ts'

type Tested = Parameters<typeof aTestedClaim>[0]

/** The usual claim, supported by a value of each of these groups, and those who can decide on it. */
export async function aSupportedClaim(groups = ['north', 'south'], wanted: Tested = {}) {
  const world = await aTestedClaim(wanted)
  const { eve, experiment, observable } = world
  const cells = { observable: observable.key, value: '0.50', se: '0.01' }
  for (const group of groups)
    await aMeasurement({ by: eve, experiment: experiment.number, ...cells, group })
  return {
    ...world,
    curator: await aPerson({ role: 'curator' }),
    tom: await aPerson({ role: 'trusted' }),
    uma: await aPerson({ role: 'trusted' }),
  }
}

type Wanted = { by: Member; claim: { number: number }; at?: Date } & Record<string, unknown>

export const aProposalFor = ({ by, claim, at, ...typed }: Wanted) =>
  proposeEstablishment(
    by,
    claim.number,
    ProposeEstablishmentInput.parse({ reason: 'Two groups agree.', ...typed }),
    at,
  )

/** A claim that a curator and two others hold established. */
export async function anEstablishedClaim() {
  const world = await aSupportedClaim()
  const { curator, claim, tom, uma } = world
  const { id } = await aProposalFor({ by: curator, claim })
  await secondEstablishment(tom, id)
  await secondEstablishment(uma, id)
  return { ...world, id }
}
