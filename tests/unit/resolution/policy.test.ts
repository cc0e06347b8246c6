import { expect, test } from 'vitest'
import * as policy from '#app/domain/resolution/policy.ts'
import type { ResolutionState } from '#app/domain/resolution/state.ts'
import { RESOLUTION_STATES } from '#app/domain/resolution/state.ts'
import { ROLES, type Role } from '#app/domain/viewer/viewer.ts'

const E4 = { kind: 'experiment' as const, number: 4 }
const party = (role: Role | null, over: Partial<policy.Party> = {}): policy.Party => ({
  viewer: role && { id: 'me', handle: 'me', displayName: 'Me', role },
  stakes: [],
  ...over,
})
const withStake = (role: Role) => party(role, { stakes: [E4] })
const present = (state: ResolutionState, over: Partial<policy.Present> = {}): policy.Present => ({
  state,
  proposedById: 'tom',
  seconds: [],
  disputes: [],
  ...over,
})

/** The roles without an obstacle, of a visitor and everybody else. */
const free = (why: (party: policy.Party) => policy.Obstacle | null) => [
  ...(why(party(null)) ? [] : ['visitor']),
  ...ROLES.filter((role) => why(party(role)) === null),
]

const open = { registered: true, present: null }

test('each act takes its role', () => {
  const trusted = ['trusted', 'curator', 'administrator']
  const curators = ['curator', 'administrator']
  const dispute = { personId: 'eve', dismissed: false }
  expect(free((by) => policy.whyNotPropose(by, open))).toEqual(trusted)
  expect(free((by) => policy.whyNotSecond(by, present('proposed')))).toEqual(trusted)
  expect(free((by) => policy.whyNotDispute(by, present('seconded')))).toEqual([
    'member',
    ...trusted,
  ])
  expect(free((by) => policy.whyNotDismiss(by, present('disputed'), dispute))).toEqual(curators)
  expect(free((by) => policy.whyNotUndo(by, present('final')))).toEqual(curators)
  expect(free((by) => policy.whyNotWithdraw(by, present('proposed')))).toEqual([])
})

test('a stake keeps everybody from deciding, and nobody from disputing', () => {
  const dispute = { personId: 'eve', dismissed: false }
  const curator = withStake('curator')
  expect(policy.whyNotPropose(curator, open)).toBe('resolutionStake')
  expect(policy.whyNotSecond(curator, present('proposed'))).toBe('resolutionStake')
  expect(policy.whyNotDismiss(curator, present('disputed'), dispute)).toBe('resolutionStake')
  expect(policy.whyNotUndo(curator, present('final'))).toBe('resolutionStake')
  expect(policy.whyNotDispute(withStake('member'), present('proposed'))).toBeNull()
})

test('who proposed it neither seconds it nor dismisses what is said against it, and takes it back', () => {
  const mine = { proposedById: 'me' }
  const curator = party('curator')
  const dispute = { personId: 'eve', dismissed: false }
  expect(policy.whyNotSecond(curator, present('proposed', mine))).toBe('ownResolution')
  expect(policy.whyNotDismiss(curator, present('disputed', mine), dispute)).toBe('ownResolution')
  expect(policy.whyNotWithdraw(party('trusted'), present('disputed', mine))).toBeNull()
  expect(policy.whyNotWithdraw(party('trusted'), present('final', mine))).toBe('resolutionFinal')
  expect(policy.whyNotWithdraw(curator, present('proposed'))).toBe('withdrawResolution')
})

test('nobody dismisses their own dispute, or one that was dismissed', () => {
  const disputed = present('disputed')
  const why = (personId: string, dismissed: boolean) =>
    policy.whyNotDismiss(party('curator'), disputed, { personId, dismissed })
  expect(why('me', false)).toBe('ownDispute')
  expect(why('eve', true)).toBe('disputeDismissed')
})

test('one seconds and disputes once', () => {
  const mine = [{ personId: 'me' }]
  expect(policy.whyNotSecond(party('trusted'), present('seconded', { seconds: mine }))).toBe(
    'secondedAlready',
  )
  expect(policy.whyNotDispute(party('member'), present('disputed', { disputes: mine }))).toBe(
    'disputedAlready',
  )
})

test.each(RESOLUTION_STATES)('what can be done with one that is %s', (state) => {
  const can: Record<ResolutionState, string[]> = {
    proposed: ['second', 'dispute'],
    seconded: ['dispute'],
    disputed: ['replace', 'dispute'],
    final: ['undo'],
    withdrawn: [],
    replaced: [],
    undone: [],
  }
  const by = party('curator')
  const held = present(state)
  const acts = {
    replace: policy.whyNotPropose(by, { registered: true, present: held }),
    second: policy.whyNotSecond(by, held),
    dispute: policy.whyNotDispute(by, held),
    undo: policy.whyNotUndo(by, held),
  }
  const free = Object.entries(acts).flatMap(([act, obstacle]) => (obstacle ? [] : [act]))
  expect(free).toEqual(can[state])
})

test('a draft is not resolved', () => {
  const draft = { registered: false, present: null }
  expect(policy.whyNotPropose(party('curator'), draft)).toBe('notRegistered')
})
