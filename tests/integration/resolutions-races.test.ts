import { expect, test } from 'vitest'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { dismissDispute } from '#app/services/resolutions/dismiss-dispute.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'
import { settleDue } from '#app/services/resolutions/settle-due.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { withdrawResolution } from '#app/services/resolutions/withdraw-resolution.server.ts'
import { reader } from '#db/client.ts'
import { disputesOf } from '#db/queries/disputes.ts'
import { findResolution, resolutionSecondsOf, resolutionsOf } from '#db/queries/resolutions.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import {
  aDecidableClaim,
  aFinalResolution,
  aProposal,
  inDays,
} from '#tests/support/factories/resolution.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

const statusOf = async ({ number }: { number: number }) =>
  (await loadPrediction(reader(), null, number)).record.status
const stateOf = async (id: string) => (await findResolution(reader(), id))?.state
const outcomes = async (...works: Promise<unknown>[]) =>
  (await Promise.all(works.map(refusalOf))).toSorted()

const CURRENT = ['proposed', 'seconded', 'disputed', 'final']
const currentOf = async ({ number }: { number: number }) => {
  const { record } = await loadPrediction(reader(), null, number)
  return (await resolutionsOf(reader(), record.id)).filter(({ state }) => CURRENT.includes(state))
}

test('of two proposals at the same moment one is made', async () => {
  const { prediction, tom, uma } = await aDecidableClaim()
  const said = await outcomes(
    aProposal({ by: tom, prediction, outcome: 'confirmed' }),
    aProposal({ by: uma, prediction, outcome: 'refuted' }),
  )
  expect(said).toEqual(['conflict resolutionPresent', 'nothing refused'])
  expect(await currentOf(prediction)).toHaveLength(1)
})

test('of two curators who second at once one opens the window', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const other = await aPerson({ role: 'curator' })
  const { id } = await aProposal({ by: tom, prediction })
  const said = await outcomes(secondResolution(curator, id), secondResolution(other, id))
  expect(said).toEqual(['conflict secondedEnough', 'nothing refused'])
  expect(await resolutionSecondsOf(reader(), [id])).toHaveLength(1)
})

test('two trusted people who second at once both count, and one who does so twice counts once', async () => {
  const { prediction, tom, uma } = await aDecidableClaim()
  const vic = await aPerson({ role: 'trusted' })
  const { id } = await aProposal({ by: tom, prediction })
  expect(await outcomes(secondResolution(uma, id), secondResolution(uma, id))).toEqual([
    'conflict secondedAlready',
    'nothing refused',
  ])
  expect(await stateOf(id)).toBe('proposed')
  await secondResolution(vic, id)
  expect(await stateOf(id)).toBe('seconded')
  const second = await aDecidableClaim()
  const both = await aProposal({ by: second.tom, prediction: second.prediction })
  const said = await outcomes(secondResolution(uma, both.id), secondResolution(vic, both.id))
  expect(said).toEqual(['nothing refused', 'nothing refused'])
  expect(await stateOf(both.id)).toBe('seconded')
})

test('disputing twice at once is one dispute, and two people at once are two', async () => {
  const { ada, eve, prediction, tom } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  const twice = await outcomes(disputeResolution(ada, id, 'No.'), disputeResolution(ada, id, 'No!'))
  expect(twice).toEqual(['conflict disputedAlready', 'nothing refused'])
  const other = await aPerson()
  await outcomes(disputeResolution(eve, id, 'No.'), disputeResolution(other, id, 'No.'))
  expect(await disputesOf(reader(), [id])).toHaveLength(3)
})

test('two curators who dismiss the last disputes at once leave none open', async () => {
  const { ada, eve, prediction, tom, curator } = await aDecidableClaim()
  const other = await aPerson({ role: 'curator' })
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  const [first, second] = [
    await disputeResolution(ada, id, 'No.'),
    await disputeResolution(eve, id, 'No.'),
  ]
  const same = await outcomes(
    dismissDispute(curator, first.id, 'Yes.'),
    dismissDispute(other, first.id, 'Yes.'),
    dismissDispute(other, second.id, 'Yes.'),
  )
  expect(same).toEqual([expect.stringMatching(/^conflict/), 'nothing refused', 'nothing refused'])
  expect([await stateOf(id), await statusOf(prediction)]).toEqual([
    'seconded',
    'resolution-proposed',
  ])
})

test('of two curators who undo at once one does, and what is proposed meanwhile is refused or stands', async () => {
  const { prediction, tom, uma, curator } = await aDecidableClaim()
  const other = await aPerson({ role: 'curator' })
  const { id } = await aFinalResolution({ by: tom, curator, prediction })
  const [proposal, ...undone] = await Promise.all([
    refusalOf(aProposal({ by: uma, prediction, at: inDays(20) })),
    refusalOf(undoResolution(curator, id, 'Wrong.', inDays(20))),
    refusalOf(undoResolution(other, id, 'Wrong.', inDays(20))),
  ])
  expect(undone.toSorted()).toEqual(['conflict notFinal', 'nothing refused'])
  const current = await currentOf(prediction)
  const proposed = proposal === 'nothing refused'
  if (!proposed) expect(proposal).toBe('conflict decided')
  expect(current.map(({ state }) => state)).toEqual(proposed ? ['proposed'] : [])
  expect(await statusOf(prediction)).toBe(proposed ? 'resolution-proposed' : 'registered')
})

test('a dispute, a withdrawal and the end of the window at once have one outcome', async () => {
  const { ada, prediction, tom, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  await secondResolution(curator, id)
  const [disputed, withdrawn] = await Promise.all([
    refusalOf(disputeResolution(ada, id, 'No.', inDays(13))),
    refusalOf(withdrawResolution(tom, id, 'No.', inDays(13))),
    settleDue(inDays(15)),
  ])
  const state = await stateOf(id)
  const status = await statusOf(prediction)
  const expected: Record<string, string> = { final: 'confirmed', withdrawn: 'registered' }
  expect(status).toBe(expected[state ?? ''] ?? 'registered')
  if (state === 'final')
    expect([disputed, withdrawn]).toEqual(['conflict resolutionFinal', 'conflict resolutionFinal'])
  else expect(withdrawn).toBe('nothing refused')
})
