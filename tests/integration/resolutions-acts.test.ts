import { expect, test } from 'vitest'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { addEvidence } from '#app/services/evidence/add-evidence.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { dismissDispute } from '#app/services/resolutions/dismiss-dispute.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { withdrawResolution } from '#app/services/resolutions/withdraw-resolution.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { reader } from '#db/client.ts'
import { findResolution } from '#db/queries/resolutions.ts'
import { anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import { aDecidableClaim, aProposal, inDays } from '#tests/support/factories/resolution.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const statusOf = async ({ number }: { number: number }) =>
  (await loadPrediction(reader(), null, number)).record.status
const stateOf = async (id: string) => (await findResolution(reader(), id))?.state

test('two trusted people second what a third proposed, and its window opens with the second of them', async () => {
  const { prediction, tom, uma } = await aDecidableClaim()
  const vic = await aPerson({ role: 'trusted' })
  const { id } = await aProposal({ by: tom, prediction })
  expect(await statusOf(prediction)).toBe('resolution-proposed')
  await secondResolution(uma, id)
  expect(await stateOf(id)).toBe('proposed')
  const at = inDays(1)
  await secondResolution(vic, id, at)
  expect(await findResolution(reader(), id)).toMatchObject({
    state: 'seconded',
    windowFrom: at,
    windowEndsAt: new Date(at.getTime() + 14 * 86_400_000),
  })
})

test('those with a part in it do not decide: of the prediction, the claim, what measured it or was attached', async () => {
  const { ada, eve, prediction, tom } = await aDecidableClaim({
    by: await aPerson({ role: 'curator' }),
  })
  const promoted = { ...eve, role: 'curator' as const }
  const propose = (by: typeof ada) => refusalOf(aProposal({ by, prediction }))
  expect(await propose(ada)).toBe('forbidden resolutionStake')
  expect(await propose(promoted)).toBe('forbidden resolutionStake')
  const vic = await aPerson({ role: 'trusted' })
  const own = await anExperiment({ by: vic })
  const input = { what: `E${own.number}`, relation: 'supports', rationale: 'It does.' }
  await addEvidence(
    tom,
    { kind: 'prediction', number: prediction.number },
    AddEvidenceInput.parse(input),
  )
  expect(await propose(vic)).toBe('forbidden resolutionStake')
  const { id } = await aProposal({ by: tom, prediction })
  for (const by of [ada, promoted, vic])
    expect(await refusalOf(secondResolution(by, id))).toBe('forbidden resolutionStake')
})

test('a member proposes and seconds nothing, and nobody seconds their own or twice', async () => {
  const { prediction, tom, uma } = await aDecidableClaim()
  const member = await aPerson()
  expect(await refusalOf(aProposal({ by: member, prediction }))).toBe('forbidden proposeResolution')
  const { id } = await aProposal({ by: tom, prediction })
  expect(await refusalOf(secondResolution(member, id))).toBe('forbidden secondResolution')
  expect(await refusalOf(secondResolution(tom, id))).toBe('forbidden ownResolution')
  await secondResolution(uma, id)
  expect(await refusalOf(secondResolution(uma, id))).toBe('conflict secondedAlready')
  expect(await refusalOf(secondResolution(uma, 'none'))).toBe('not-found resolution')
})

test('a draft is not resolved', async () => {
  const { ada, prediction, tom } = await aDecidableClaim()
  const draft = await aDraftPrediction({ by: ada })
  expect(await refusalOf(aProposal({ by: tom, prediction: draft }))).toBe('not-found prediction')
  expect(await statusOf(prediction)).toBe('registered')
})

test('the same form sent twice proposes once', async () => {
  const { prediction, tom } = await aDecidableClaim()
  const key = crypto.randomUUID()
  const [first, again] = await Promise.all([
    aProposal({ by: tom, prediction, key }),
    aProposal({ by: tom, prediction, key }),
  ])
  expect(again).toEqual(first)
})

test('a dispute sends it back, and once every dispute is dismissed its window begins anew', async () => {
  const { ada, eve, prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  const first = await disputeResolution(ada, id, 'Two groups share their data.', inDays(3))
  const second = await disputeResolution(eve, id, 'The fit is not mine.', inDays(4))
  expect([await statusOf(prediction), await stateOf(id)]).toEqual(['registered', 'disputed'])
  await settleDue(inDays(40))
  expect(await stateOf(id)).toBe('disputed')
  await dismissDispute(curator, first.id, 'They do not.', inDays(5))
  expect([await statusOf(prediction), await stateOf(id)]).toEqual(['registered', 'disputed'])
  await dismissDispute(curator, second.id, 'It is.', inDays(6))
  expect(await statusOf(prediction)).toBe('resolution-proposed')
  const row = await findResolution(reader(), id)
  expect(row?.state).toBe('seconded')
  const length = (row?.windowEndsAt?.getTime() ?? 0) - (row?.windowFrom?.getTime() ?? 0)
  expect(length).toBe(14 * 86_400_000)
  expect(row?.windowFrom?.getTime()).toBeGreaterThan(inDays(5.9).getTime())
  const { events } = await recordTimeline(null, { kind: 'prediction', number: prediction.number })
  expect(events.slice(0, 4).map(({ kind }) => kind)).toEqual([
    'dispute-dismissed',
    'dispute-dismissed',
    'resolution-disputed',
    'resolution-disputed',
  ])
})

test('one disputed before it was seconded enough waits for seconds again', async () => {
  const { ada, prediction, tom, uma, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  const dispute = await disputeResolution(ada, id, 'Too early.')
  expect(await refusalOf(secondResolution(uma, id))).toBe('conflict resolutionDisputed')
  await dismissDispute(curator, dispute.id, 'It is not.')
  expect(await stateOf(id)).toBe('proposed')
  await secondResolution(uma, id)
})

test('disputing takes a member, once, also after it was dismissed', async () => {
  const { ada, prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  const newcomer = await aPerson({ role: 'new' })
  const dispute = (by: typeof ada) => refusalOf(disputeResolution(by, id, 'No.'))
  expect(await dispute(newcomer)).toBe('forbidden disputeResolution')
  const raised = await disputeResolution(ada, id, 'No.')
  expect(await dispute(ada)).toBe('conflict disputedAlready')
  await dismissDispute(curator, raised.id, 'Yes.')
  expect(await dispute(ada)).toBe('conflict disputedAlready')
})

test('a dispute is dismissed by a curator alone, never their own, never by who proposed it, and once', async () => {
  const { ada, eve, prediction, uma, curator } = await aDecidableClaim()
  const proposer = await aPerson({ role: 'curator' })
  const { id } = await aProposal({ by: proposer, prediction })
  const raised = await disputeResolution(curator, id, 'No.')
  const dismiss = (by: typeof ada) => refusalOf(dismissDispute(by, raised.id, 'Yes.'))
  expect(await dismiss(uma)).toBe('forbidden dismissDispute')
  expect(await dismiss(curator)).toBe('forbidden ownDispute')
  expect(await dismiss(proposer)).toBe('forbidden ownResolution')
  expect(await dismiss({ ...eve, role: 'curator' })).toBe('forbidden resolutionStake')
  const other = await aPerson({ role: 'curator' })
  expect(await dismiss(other)).toBe('nothing refused')
  expect(await dismiss(other)).toBe('conflict disputeDismissed')
  expect(await refusalOf(dismissDispute(other, 'none', 'Yes.'))).toBe('not-found dispute')
})

test('another proposal takes the place of one that is disputed, and of no other', async () => {
  const { ada, prediction, tom, uma } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  expect(await refusalOf(aProposal({ by: uma, prediction }))).toBe('conflict resolutionPresent')
  const raised = await disputeResolution(ada, id, 'It is ambiguous.')
  const next = await aProposal({ by: uma, prediction, outcome: 'ambiguous' })
  expect([await stateOf(id), await stateOf(next.id)]).toEqual(['replaced', 'proposed'])
  expect(await statusOf(prediction)).toBe('resolution-proposed')
  const curator = await aPerson({ role: 'curator' })
  expect(await refusalOf(dismissDispute(curator, raised.id, 'Late.'))).toBe(
    'conflict resolutionEnded',
  )
  expect(await refusalOf(secondResolution(curator, id))).toBe('conflict resolutionEnded')
})

test('who proposed it takes it back before it is final, with a reason, and it can be proposed again', async () => {
  const { prediction, tom, uma, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  expect(await refusalOf(withdrawResolution(uma, id, 'No.'))).toBe('forbidden withdrawResolution')
  await withdrawResolution(tom, id, 'The criterion asks for five groups.')
  expect(await findResolution(reader(), id)).toMatchObject({
    state: 'withdrawn',
    endedById: tom.id,
    endedReason: 'The criterion asks for five groups.',
  })
  expect(await statusOf(prediction)).toBe('registered')
  expect(await refusalOf(withdrawResolution(tom, id, 'Twice.'))).toBe('conflict resolutionEnded')
  const again = await aProposal({ by: tom, prediction })
  await secondResolution(curator, again.id)
  expect(await refusalOf(withdrawResolution(tom, again.id, 'Late.', inDays(15)))).toBe(
    'conflict resolutionFinal',
  )
  expect(await refusalOf(undoResolution(curator, again.id, 'Early.', inDays(1)))).toBe(
    'conflict notFinal',
  )
})

test('a prediction that is hidden is not decided, and one shown again can be disputed as long as before', async () => {
  const { ada, prediction, tom, uma, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  await assignVisibility(curator, prediction.id, { to: 'hidden', reason: 'spam' }, inDays(1))
  expect(await refusalOf(secondResolution(uma, id))).toBe('not-found resolution')
  expect(await refusalOf(disputeResolution(ada, id, 'No.'))).toBe('not-found resolution')
  expect(await refusalOf(aProposal({ by: curator, prediction }))).toBe('not-found prediction')
  await settleDue(inDays(30))
  expect(await stateOf(id)).toBe('seconded')
  await assignVisibility(curator, prediction.id, { to: 'public', reason: 'not spam' }, inDays(30))
  await settleDue(inDays(40))
  expect(await stateOf(id)).toBe('seconded')
  await disputeResolution(ada, id, 'No.', inDays(41))
})
