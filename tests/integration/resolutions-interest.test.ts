import { expect, test } from 'vitest'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { dismissDispute } from '#app/services/resolutions/dismiss-dispute.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { proposalForm } from '#app/services/resolutions/proposal-form.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { reader } from '#db/client.ts'
import { findResolution } from '#db/queries/resolutions.ts'
import { aCredence } from '#tests/support/factories/credence.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aProposal } from '#tests/support/factories/resolution.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { problemsOf, refusalOf } from '#tests/support/refusal-of.ts'
import { storedScores } from '#tests/support/scores/stored.ts'

const NOW = Date.now()
const day = (n: number) => new Date(NOW + n * 86_400_000)
const PUBLIC = 31

/** A prediction that people registered now, and that a measurement supports since day 31. */
async function aDecidedOne(value = '0.50') {
  const world = await aTestedClaim()
  await measured(world, value, PUBLIC)
  const trusted = () => aPerson({ role: 'trusted' })
  const three = [await trusted(), await trusted(), await trusted()] as const
  return { ...world, three, curator: await aPerson({ role: 'curator' }) }
}

/** An experiment of Eve's that was reported on a day, with one value. */
async function measured(
  { eve, observable }: Awaited<ReturnType<typeof aTestedClaim>>,
  value: string,
  on: number,
) {
  const { number } = await anExperiment({ by: eve, at: day(on) })
  const cells = { observable: observable.key, value, se: '0.01' }
  await aMeasurement({ by: eve, experiment: number, at: day(on), ...cells })
}

type World = Awaited<ReturnType<typeof aDecidedOne>>

const believes = ({ prediction }: World, by: Member, credence: string, at: Date) =>
  aCredence(credence, { by, on: { kind: 'prediction', number: prediction.number }, at })

const rowOf = async (id: string) => (await findResolution(reader(), id))!
const dayOf = (days: number) => day(days).toISOString().slice(0, 10)

test('three who are sure only once the evidence is public gain nothing by deciding', async () => {
  const world = await aDecidedOne()
  const { prediction, three } = world
  const honest = await aPerson()
  await believes(world, honest, '70', day(1))
  for (const one of three) await believes(world, one, '99', day(40))
  const [first, second, third] = three
  const after = { by: first, prediction, at: day(45) }
  const typed = { ...after, effective: dayOf(44), effectiveReason: 'We read it then.' }
  expect(await problemsOf(aProposal(typed))).toEqual({ effective: ['effective.curator'] })
  expect(await problemsOf(aProposal({ ...after, outcome: 'refuted' }))).toEqual({
    outcome: ['resolution.credence'],
  })
  expect(await problemsOf(aProposal({ ...after, outcome: 'annulled' }))).toEqual({
    outcome: ['resolution.credence'],
  })
  const { id } = await aProposal(after)
  await secondResolution(second, id, day(46))
  await secondResolution(third, id, day(47))
  while ((await settleDue(day(70))) > 0);
  expect(await rowOf(id)).toMatchObject({
    state: 'final',
    effectiveAt: day(PUBLIC),
    effectiveBasis: 'computed',
    effectiveTypedAt: null,
  })
  const scores = await storedScores(prediction.id)
  expect(scores.map(({ personId }) => personId)).toEqual([honest.id])
  expect(scores[0]).toMatchObject({ peer: 0, edge: 0 })
})

test('without a verdict nobody with a credence proposes or seconds, also one who took it back', async () => {
  const world = await aDecidedOne('0.46')
  const { prediction, three, curator } = world
  const [first, second, third] = three
  await believes(world, first, '99', day(40))
  await aCredence('60', { by: second, on: { kind: 'prediction', number: prediction.number } })
  expect(await refusalOf(aProposal({ by: first, prediction, at: day(45) }))).toBe(
    'forbidden credenceUndecided',
  )
  expect(await refusalOf(proposalForm(first, prediction.number, day(45)))).toBe(
    'forbidden credenceUndecided',
  )
  const { id } = await aProposal({ by: third, prediction, at: day(45) })
  expect(await refusalOf(secondResolution(second, id, day(45)))).toBe('forbidden credenceAgainst')
  for (const role of ['trusted', 'trusted'] as const)
    await secondResolution(await aPerson({ role }), id, day(46))
  expect((await rowOf(id)).state).toBe('proposed')
  await secondResolution(curator, id, day(47))
  expect((await rowOf(id)).state).toBe('seconded')
})

test('against the verdict a curator decides who has no credence on it, also when a dispute is dismissed', async () => {
  const world = await aDecidedOne()
  const { ada, prediction, three, curator } = world
  const biased = await aPerson({ role: 'curator' })
  await believes(world, biased, '5', day(2))
  const { id } = await aProposal({
    by: three[0],
    prediction,
    outcome: 'refuted',
    at: day(45),
  })
  expect(await refusalOf(secondResolution(biased, id, day(46)))).toBe('forbidden credenceAgainst')
  await secondResolution(three[1], id, day(46))
  await secondResolution(three[2], id, day(46))
  const { id: dispute } = await disputeResolution(ada, id, 'It supports it.', day(47))
  expect(await refusalOf(dismissDispute(biased, dispute, 'No.', day(48)))).toBe(
    'forbidden credenceAgainst',
  )
  await dismissDispute(curator, dispute, 'The instrument was off.', day(48))
  expect((await rowOf(id)).state).toBe('proposed')
  await secondResolution(curator, id, day(49))
  expect((await rowOf(id)).state).toBe('seconded')
})

test('a curator without a credence sets an earlier day, with a public reason, and no later one', async () => {
  const world = await aDecidedOne()
  const { prediction, curator } = world
  const asked = { by: curator, prediction, at: day(45) }
  expect(await proposalForm(curator, prediction.number, day(45))).toMatchObject({
    maySetEffective: true,
    effective: { confirmed: { at: day(PUBLIC), basis: 'computed' } },
  })
  expect(await problemsOf(aProposal({ ...asked, effective: dayOf(PUBLIC + 2) }))).toEqual({
    effective: ['effective.late'],
  })
  expect(await problemsOf(aProposal({ ...asked, effective: dayOf(20) }))).toEqual({
    effectiveReason: ['reason.missing'],
  })
  const reason = { effectiveReason: 'A talk showed the plot.' }
  const { id } = await aProposal({ ...asked, ...reason, effective: dayOf(20) })
  expect(await rowOf(id)).toMatchObject({
    effectiveAt: new Date(dayOf(20)),
    effectiveBasis: 'curator',
    effectiveComputedAt: day(PUBLIC),
    effectiveById: curator.id,
    effectiveReason: 'A talk showed the plot.',
  })
})

test('a curator with a credence on it sets no day, and seconds what the combined estimate says', async () => {
  const world = await aDecidedOne()
  const { prediction, three } = world
  const biased = await aPerson({ role: 'curator' })
  await believes(world, biased, '5', day(2))
  const typed = { effective: dayOf(3), effectiveReason: 'Everybody knew.' }
  expect(await problemsOf(aProposal({ by: biased, prediction, at: day(45), ...typed }))).toEqual({
    effective: ['effective.curator'],
  })
  const { id } = await aProposal({ by: three[0], prediction, at: day(45) })
  await secondResolution(biased, id, day(46))
  expect((await rowOf(id)).state).toBe('seconded')
})

test('what became known before it was final counts: evidence that was public earlier ends the window', async () => {
  const world = await aDecidedOne()
  const { prediction, three, curator } = world
  const { id } = await aProposal({ by: three[0], prediction, at: day(45) })
  expect((await rowOf(id)).effectiveAt).toEqual(day(PUBLIC))
  await secondResolution(curator, id, day(46))
  await measured(world, '0.51', 20)
  while ((await settleDue(day(70))) > 0);
  expect((await rowOf(id)).effectiveAt).toEqual(day(20))
})
