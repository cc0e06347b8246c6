import { expect, test } from 'vitest'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { endEstablishment } from '#app/services/claims/end-establishment.server.ts'
import { retractClaim } from '#app/services/claims/retract-claim.server.ts'
import { secondEstablishment } from '#app/services/claims/second-establishment.server.ts'
import { correctMeasurement } from '#app/services/experiments/correct-measurement.server.ts'
import { excludeMeasurement } from '#app/services/experiments/exclude-measurement.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { reader } from '#db/client.ts'
import { establishmentSecondsOf } from '#db/queries/establishments.ts'
import { measurements } from '#db/schema/index.ts'
import {
  anEstablishedClaim,
  aProposalFor,
  aSupportedClaim,
} from '#tests/support/factories/establishment.ts'
import { aMeasurement, anExperiment, typed } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aPrediction } from '#tests/support/factories/prediction.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

type Numbered = { number: number }
const shown = async ({ number }: Numbered) => (await claimPage(null, number)).establishment
const lastEvent = async ({ number }: Numbered) => {
  const { events } = await recordTimeline(null, { kind: 'claim', number })
  return events.find(({ kind }) => kind.startsWith('establishment'))
}
const outcomes = async (...works: Promise<unknown>[]) =>
  (await Promise.all(works.map(refusalOf))).toSorted()

type World = Awaited<ReturnType<typeof aSupportedClaim>>
const measuredBy = async ({ experiment }: World, group: string) => {
  const rows = await reader().select().from(measurements)
  return rows.find((row) => row.experimentId === experiment.id && row.independenceGroup === group)!
}

test('the mark ends by itself when the derived status moves', async () => {
  const world = await anEstablishedClaim()
  const { claim, eve, experiment, observable, curator } = world
  const other = { by: eve, experiment: experiment.number, observable: observable.key }
  await aMeasurement({ ...other, value: '0.9', se: '0.001', group: 'west' })
  const page = await claimPage(null, claim.number)
  expect([page.status, page.establishment]).toEqual(['untested', null])
  expect(await lastEvent(claim)).toMatchObject({
    kind: 'establishment-ended',
    handle: null,
    data: { from: 'established', basis: 'notSupported' },
  })
  expect(await refusalOf(aProposalFor({ by: curator, claim }))).toBe('conflict notSupported')
})

test('it ends by itself when only one group is left, though the status stays', async () => {
  const world = await anEstablishedClaim()
  const { claim, curator } = world
  const { id } = await measuredBy(world, 'south')
  await excludeMeasurement(curator, id, {
    intent: 'exclude',
    reason: 'The thermometer was broken.',
  })
  const page = await claimPage(null, claim.number)
  expect([page.status, page.establishment]).toEqual(['supported', null])
  expect(await lastEvent(claim)).toMatchObject({ data: { basis: 'oneGroup' } })
})

test('a mere proposal ends with its ground as well, and a retracted claim is not established', async () => {
  const world = await aSupportedClaim()
  const { claim, ada, curator, tom } = world
  const { id } = await aProposalFor({ by: curator, claim })
  await retractClaim(ada, claim.number, 'It was a mistake.')
  expect(await shown(claim)).toBeNull()
  expect(await lastEvent(claim)).toMatchObject({ data: { from: 'proposed' } })
  expect(await refusalOf(secondEstablishment(tom, id))).toBe('conflict establishmentEnded')
})

test('a corrected value keeps its group, also while it is replaced', async () => {
  // The prediction that carries the claim is judged after the one that the values are no test of.
  const world = await aSupportedClaim([], { conditions: 'data = speech' })
  const { claim, ada, curator, eve, observable } = world
  await aPrediction({ by: ada, claim: claim.number, observable: observable.key })
  const experiment = await anExperiment({ by: eve })
  const measured = { observable: observable.key, value: '0.50', se: '0.01' }
  for (const group of ['north', 'south'])
    await aMeasurement({ by: eve, experiment: experiment.number, ...measured, group })
  await aProposalFor({ by: curator, claim })
  const { id } = await measuredBy({ ...world, experiment }, 'south')
  const cells = typed({ observable: observable.key, value: '0.51', se: '0.01', group: 'south' })
  await correctMeasurement(eve, id, { ...cells, reason: 'A digit was wrong.' })
  expect(await shown(claim)).toMatchObject({ proposedBy: { handle: curator.handle } })
})

test('two people who second at once both count, and one who does so twice counts once', async () => {
  const { claim, curator, tom, uma } = await aSupportedClaim()
  const { id } = await aProposalFor({ by: curator, claim })
  expect(await outcomes(secondEstablishment(tom, id), secondEstablishment(tom, id))).toEqual([
    'conflict establishmentSeconded',
    'nothing refused',
  ])
  expect(await shown(claim)).toMatchObject({ establishedAt: null })
  const vic = await aPerson({ role: 'trusted' })
  expect(await outcomes(secondEstablishment(uma, id), secondEstablishment(vic, id))).toEqual([
    'conflict established',
    'nothing refused',
  ])
  expect(await establishmentSecondsOf(reader(), [id])).toHaveLength(2)
  const fresh = await aSupportedClaim()
  const both = await aProposalFor({ by: fresh.curator, claim: fresh.claim })
  const said = await outcomes(secondEstablishment(tom, both.id), secondEstablishment(uma, both.id))
  expect(said).toEqual(['nothing refused', 'nothing refused'])
  expect(await shown(fresh.claim)).toMatchObject({ establishedAt: expect.any(Date) })
})

test('of two proposals, or two ends, at once one is carried out', async () => {
  const { claim, curator } = await aSupportedClaim()
  const other = await aPerson({ role: 'curator' })
  const proposed = await outcomes(
    aProposalFor({ by: curator, claim }),
    aProposalFor({ by: other, claim }),
  )
  expect(proposed).toEqual(['conflict establishmentPresent', 'nothing refused'])
  const id = (await shown(claim))!.id
  const ended = await outcomes(
    endEstablishment(curator, id, 'Too early.'),
    endEstablishment(other, id, 'Too early.'),
  )
  expect(ended).toEqual(['conflict establishmentEnded', 'nothing refused'])
})

test('a second and an end at once leave nothing in force', async () => {
  const { claim, curator, tom, uma } = await aSupportedClaim()
  const { id } = await aProposalFor({ by: curator, claim })
  await secondEstablishment(tom, id)
  await outcomes(secondEstablishment(uma, id), endEstablishment(curator, id, 'Too early.'))
  expect(await shown(claim)).toBeNull()
})
