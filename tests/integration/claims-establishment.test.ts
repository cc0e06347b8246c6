import { expect, test } from 'vitest'
import { claimPage } from '#app/services/claims/claim-page.server.ts'
import { endEstablishment } from '#app/services/claims/end-establishment.server.ts'
import { endingPage, establishmentPage } from '#app/services/claims/establishment-forms.server.ts'
import { secondEstablishment } from '#app/services/claims/second-establishment.server.ts'
import { recordList } from '#app/services/lists/record-list.server.ts'
import { questionChain } from '#app/services/questions/question-chain.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { write } from '#db/client.ts'
import { addLinks } from '#db/queries/links.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import {
  anEstablishedClaim,
  aProposalFor,
  aSupportedClaim,
} from '#tests/support/factories/establishment.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

type Numbered = { number: number }
const eventsOf = async ({ number }: Numbered) => {
  const { events } = await recordTimeline(null, { kind: 'claim', number })
  return events.map(({ kind }) => kind).filter((kind) => kind.startsWith('establishment'))
}
const shown = async ({ number }: Numbered, viewer: Parameters<typeof claimPage>[0] = null) =>
  (await claimPage(viewer, number)).establishment

test('two seconds make the mark, which stands beside the derived status', async () => {
  const { claim, curator, tom, uma } = await aSupportedClaim()
  const { id } = await aProposalFor({ by: curator, claim })
  expect(await shown(claim)).toMatchObject({ establishedAt: null, seconds: [], second: null })
  await secondEstablishment(tom, id)
  expect(await shown(claim)).toMatchObject({
    establishedAt: null,
    seconds: [{ by: { handle: tom.handle } }],
  })
  await secondEstablishment(uma, id)
  const page = await claimPage(null, claim.number)
  expect(page.status).toBe('supported')
  expect(page.establishment).toMatchObject({
    reason: 'Two groups agree.',
    proposedBy: { handle: curator.handle },
    establishedAt: expect.any(Date),
    seconds: [{ by: { handle: tom.handle } }, { by: { handle: uma.handle } }],
  })
  expect(await eventsOf(claim)).toEqual([
    'establishment-reached',
    'establishment-seconded',
    'establishment-seconded',
    'establishment-proposed',
  ])
})

test('lists and chains show the mark and can be narrowed to it, and not to a mere proposal', async () => {
  const { claim, id, curator } = await anEstablishedClaim()
  const waiting = await aSupportedClaim()
  await aProposalFor({ by: waiting.curator, claim: waiting.claim })
  const marked = async () => {
    const { rows } = await recordList('claim', null, new URLSearchParams('mark=established'))
    return rows.map(({ number, own }) => [number, own.status, own.mark])
  }
  expect(await marked()).toContainEqual([claim.number, 'supported', 'established'])
  expect((await marked()).map(([number]) => number)).not.toContain(waiting.claim.number)
  const { rows } = await recordList('claim', null, new URLSearchParams())
  expect(rows.find(({ number }) => number === waiting.claim.number)?.own.mark).toBeNull()
  await endEstablishment(curator, id, 'Both used one recipe.')
  expect((await marked()).map(([number]) => number)).not.toContain(claim.number)
})

test('the chain of a question names the mark of its claims', async () => {
  const { claim, ada } = await anEstablishedClaim()
  const question = await aQuestion({ by: ada })
  const other = await aClaim({ by: ada, answers: `Q${question.number}` })
  const answers = { fromId: claim.id, toIds: [question.id], relation: 'answers', at: new Date() }
  await write((tx) => addLinks(tx, answers))
  const { claims } = await questionChain(null, question.id)
  expect(claims.map(({ number, mark }) => [number, mark])).toEqual([
    [claim.number, 'established'],
    [other.number, null],
  ])
})

/** Two groups support the claim whose data were public before its prediction. */
async function knownBefore({ eve, observable }: Awaited<ReturnType<typeof aSupportedClaim>>) {
  const old = await anExperiment({ by: eve, publishedAt: '2020-01-23' })
  const value = { observable: observable.key, value: '0.50', se: '0.01' }
  for (const group of ['north', 'south'])
    await aMeasurement({ by: eve, experiment: old.number, ...value, group })
}

test('proposing takes a curator without a stake, and a claim with the ground for it', async () => {
  const { claim, tom } = await aSupportedClaim()
  const propose = (by: typeof tom, about: Numbered = claim) =>
    refusalOf(aProposalFor({ by, claim: about }))
  expect(await propose(tom)).toBe('forbidden proposeEstablishment')
  const curator = await aPerson({ role: 'curator' })
  const untested = await aClaim({ by: tom })
  expect(await propose(curator, untested)).toBe('conflict notSupported')
  expect(await propose(curator, (await aSupportedClaim(['north'])).claim)).toBe('conflict oneGroup')
  const sameGroup = await aSupportedClaim(['north', 'north'])
  expect(await propose(curator, sameGroup.claim)).toBe('conflict oneGroup')
  const known = await aSupportedClaim([])
  await knownBefore(known)
  expect(await propose(curator, known.claim)).toBe('conflict notForetold')
  expect(await propose(curator)).toBe('nothing refused')
  expect(await propose(curator)).toBe('conflict establishmentPresent')
  expect(await propose(curator, (await anEstablishedClaim()).claim)).toBe('conflict established')
})

test('the form says what is missing and why one may not, also to those who only read it', async () => {
  const { claim, curator, tom } = await aSupportedClaim(['north'])
  const ground = { status: 'supported', groups: 1 }
  expect(await establishmentPage(curator, claim.number)).toMatchObject({
    ground,
    obstacle: 'oneGroup',
  })
  expect(await establishmentPage(tom, claim.number)).toMatchObject({
    ground,
    obstacle: 'proposeEstablishment',
  })
})

test('whoever wrote the claim or a prediction, or measured for it, has no part in deciding', async () => {
  const world = await aSupportedClaim()
  const { claim, curator } = world
  const ada = { ...world.ada, role: 'curator' as const }
  const eve = { ...world.eve, role: 'curator' as const }
  for (const by of [ada, eve])
    expect(await refusalOf(aProposalFor({ by, claim }))).toBe('forbidden claimStake')
  const { id } = await aProposalFor({ by: curator, claim })
  for (const by of [ada, eve]) {
    expect(await refusalOf(secondEstablishment(by, id))).toBe('forbidden claimStake')
    expect(await refusalOf(endEstablishment(by, id, 'No.'))).toBe('forbidden claimStake')
    expect(await shown(claim, by)).toMatchObject({
      second: { obstacle: 'claimStake' },
      mayEnd: false,
    })
  }
})

test('seconding takes a trusted person who did not propose it, once', async () => {
  const { claim, curator, tom, uma } = await aSupportedClaim()
  const { id } = await aProposalFor({ by: curator, claim })
  const second = (by: typeof tom) => refusalOf(secondEstablishment(by, id))
  expect(await second(await aPerson())).toBe('forbidden secondEstablishment')
  expect(await second(curator)).toBe('forbidden ownEstablishment')
  expect(await second(tom)).toBe('nothing refused')
  expect(await second(tom)).toBe('conflict establishmentSeconded')
  expect(await shown(claim, tom)).toMatchObject({ second: { obstacle: 'establishmentSeconded' } })
  expect(await shown(claim, uma)).toMatchObject({ second: { obstacle: null }, mayEnd: false })
  expect(await second(uma)).toBe('nothing refused')
  expect(await second(await aPerson({ role: 'trusted' }))).toBe('conflict established')
})

test('a curator takes it back with a reason, and it can be proposed anew', async () => {
  const { claim, id, curator, tom, uma } = await anEstablishedClaim()
  expect(await refusalOf(endEstablishment(tom, id, 'No.'))).toBe('forbidden endEstablishment')
  expect(await endingPage(curator, id)).toMatchObject({ established: true })
  const other = await aPerson({ role: 'curator' })
  await endEstablishment(other, id, 'Both used one recipe.')
  expect(await shown(claim)).toBeNull()
  expect((await eventsOf(claim))[0]).toBe('establishment-ended')
  const ended = 'conflict establishmentEnded'
  expect(await refusalOf(endEstablishment(other, id, 'Again.'))).toBe(ended)
  expect(await refusalOf(endingPage(curator, id))).toBe(ended)
  const vic = await aPerson({ role: 'trusted' })
  expect(await refusalOf(secondEstablishment(vic, id))).toBe(ended)
  const again = await aProposalFor({ by: other, claim })
  await secondEstablishment(tom, again.id)
  await secondEstablishment(uma, again.id)
  expect(await shown(claim)).toMatchObject({
    proposedBy: { handle: other.handle },
    establishedAt: expect.any(Date),
  })
})

test('a proposal on a hidden claim is not there', async () => {
  const { claim, curator, tom } = await aSupportedClaim()
  const { id } = await aProposalFor({ by: curator, claim })
  await assignVisibility(curator, claim.id, { to: 'hidden', reason: 'off topic' })
  expect(await refusalOf(secondEstablishment(tom, id))).toBe('not-found establishment')
  expect(await refusalOf(endEstablishment(curator, id, 'No.'))).toBe('not-found establishment')
  expect(await refusalOf(endingPage(curator, id))).toBe('not-found establishment')
  expect(await refusalOf(establishmentPage(curator, claim.number))).toBe('not-found claim')
  expect(await refusalOf(aProposalFor({ by: curator, claim }))).toBe('not-found claim')
})

test('a form that is sent twice proposes once', async () => {
  const { claim, curator } = await aSupportedClaim()
  const key = 'the-key-of-one-form'
  const [first, second] = [
    await aProposalFor({ by: curator, claim, key }),
    await aProposalFor({ by: curator, claim, key }),
  ]
  expect(second.id).toBe(first.id)
})

test('a clock that was set back puts no second before its proposal', async () => {
  const { claim, curator, tom, uma } = await aSupportedClaim()
  const { id } = await aProposalFor({ by: curator, claim })
  await secondEstablishment(tom, id, new Date(0))
  await secondEstablishment(uma, id, new Date(0))
  const page = await shown(claim)
  expect(page?.establishedAt).toEqual(page?.proposedAt)
})
