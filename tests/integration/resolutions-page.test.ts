import { expect, test } from 'vitest'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { dismissDispute } from '#app/services/resolutions/dismiss-dispute.server.ts'
import { disputeResolution } from '#app/services/resolutions/dispute-resolution.server.ts'
import { proposalForm } from '#app/services/resolutions/proposal-form.server.ts'
import { disputeForm } from '#app/services/resolutions/resolution-forms.server.ts'
import { secondResolution } from '#app/services/resolutions/second-resolution.server.ts'
import { undoResolution } from '#app/services/resolutions/undo-resolution.server.ts'
import { withdrawResolution } from '#app/services/resolutions/withdraw-resolution.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { reader } from '#db/client.ts'
import { findResolution } from '#db/queries/resolutions.ts'
import { aMeasurement, anExperiment } from '#tests/support/factories/experiment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import {
  aDecidableClaim,
  aFinalResolution,
  aProposal,
  inDays,
} from '#tests/support/factories/resolution.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { resolutionOn } from '#tests/support/pages/sections.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

type Viewer = Parameters<typeof resolutionOn>[0]

async function read(viewer: Viewer, { number }: { number: number }, at?: Date) {
  const resolution = await resolutionOn(viewer, number, at)
  if (!resolution) throw new Error('nothing to resolve')
  return resolution
}

const reached = ({ steps }: { steps: { reached: string }[] }) => steps.map((step) => step.reached)

test('the page offers what the state calls for, and says what stands in the way', async () => {
  const { ada, eve, experiment, prediction, tom, uma } = await aDecidableClaim()
  const acts = async (viewer: Viewer) => (await read(viewer, prediction)).acts
  expect(await acts(null)).toEqual({})
  expect(await acts(tom)).toEqual({ propose: { obstacle: null } })
  expect(await acts(ada)).toEqual({ propose: { obstacle: 'proposeResolution' } })
  const promoted = { ...eve, role: 'trusted' as const }
  expect(await read(promoted, prediction)).toMatchObject({
    acts: { propose: { obstacle: 'resolutionStake' } },
    stake: { kind: 'experiment', name: `E${experiment.number}` },
  })
  await aProposal({ by: tom, prediction })
  expect(await acts(uma)).toEqual({ second: { obstacle: null }, oppose: { obstacle: null } })
  expect(await acts(tom)).toEqual({
    second: { obstacle: 'ownResolution' },
    withdraw: { obstacle: null },
  })
  expect(await acts(ada)).toEqual({
    second: { obstacle: 'secondResolution' },
    oppose: { obstacle: null },
  })
})

test('the steps tell how far it has come', async () => {
  const { ada, prediction, tom, curator } = await aDecidableClaim()
  const at = async () => reached(await read(null, prediction))
  expect(await at()).toEqual(['done', 'now', 'ahead', 'ahead'])
  const { id } = await aProposal({ by: tom, prediction })
  expect(await at()).toEqual(['done', 'done', 'now', 'ahead'])
  await secondResolution(curator, id)
  const late = await read(null, prediction, inDays(15))
  expect(reached(late)).toEqual(['done', 'done', 'done', 'done'])
  const { prediction: row } = await loadPrediction(reader(), null, prediction.number)
  const { proposedAt = null, windowEndsAt = null } = (await findResolution(reader(), id)) ?? {}
  const days = [row.registeredAt, null, proposedAt, windowEndsAt]
  expect(late.steps.map((step) => step.at)).toEqual(days)
  expect(late.current).toMatchObject({ proposedAt, proposedBy: { handle: tom.handle } })
  expect(late.current).toMatchObject({ state: 'final', finalAt: late.current?.windowEndsAt })
  await disputeResolution(ada, id, 'No.')
  expect(await at()).toEqual(['done', 'done', 'now', 'ahead'])
})

test('disputes stand with their reasons and answers, and are offered for dismissal to curators', async () => {
  const { ada, prediction, tom, uma, curator } = await aDecidableClaim()
  const { id } = await aProposal({ by: tom, prediction })
  const raised = await disputeResolution(ada, id, 'They share data.')
  const disputes = async (viewer: Viewer) => (await read(viewer, prediction)).current?.disputes
  expect(await disputes(uma)).toMatchObject([{ reason: 'They share data.', dismiss: null }])
  expect(await disputes(curator)).toMatchObject([{ dismiss: { obstacle: null } }])
  await dismissDispute(curator, raised.id, 'They do not.')
  expect(await disputes(curator)).toMatchObject([
    {
      by: { handle: ada.handle },
      dismissed: { by: { handle: curator.handle }, reason: 'They do not.' },
      dismiss: null,
    },
  ])
})

test('what ended stays readable, newest first', async () => {
  const { prediction, tom, curator } = await aDecidableClaim()
  const first = await aProposal({ by: tom, prediction })
  await withdrawResolution(tom, first.id, 'Too early.')
  const second = await aFinalResolution({ by: tom, curator, prediction, outcome: 'refuted' })
  await undoResolution(curator, second.id, 'Wrong observable.', inDays(20))
  const { current, earlier } = await read(null, prediction)
  expect(current).toBeNull()
  expect(earlier.map(({ state, outcome, ended }) => [state, outcome, ended?.reason])).toEqual([
    ['undone', 'refuted', 'Wrong observable.'],
    ['withdrawn', 'confirmed', 'Too early.'],
  ])
})

test('the form says when the answer was public: when the first group that decides was', async () => {
  const { eve, observable, prediction } = await aTestedClaim()
  const [tom, uma] = [await aPerson({ role: 'trusted' }), await aPerson({ role: 'trusted' })]
  for (const publishedAt of ['2026-03-02', '2026-02-01']) {
    const { number } = await anExperiment({ by: eve, publishedAt })
    const cells = { observable: observable.key, value: '0.5', se: '0.01' }
    await aMeasurement({ by: eve, experiment: number, ...cells })
  }
  expect(await proposalForm(tom, prediction.number)).toMatchObject({
    effective: {
      confirmed: {
        at: new Date('2026-02-01'),
        basis: 'computed',
        experiments: [expect.anything()],
      },
      refuted: null,
    },
    maySetEffective: false,
    bound: false,
  })
  await aProposal({ by: tom, prediction })
  expect(await refusalOf(proposalForm(uma, prediction.number))).toBe('conflict resolutionPresent')
})

test('of a draft there is nothing to resolve, and a hidden prediction keeps its resolution to itself', async () => {
  const { ada, prediction, tom, curator } = await aDecidableClaim()
  const draft = await aDraftPrediction({ by: ada })
  expect(await resolutionOn(ada, draft.number)).toBeNull()
  const { id } = await aProposal({ by: tom, prediction })
  await assignVisibility(curator, prediction.id, { to: 'hidden', reason: 'spam' })
  expect(await refusalOf(resolutionOn(tom, prediction.number))).toBe('not-found prediction')
  expect(await refusalOf(disputeForm(tom, id))).toBe('not-found resolution')
  expect((await read(ada, prediction)).acts).toEqual({})
})
