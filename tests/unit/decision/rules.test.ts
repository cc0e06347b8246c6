import { expect, test } from 'vitest'
import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import { ACTS, type Rules } from '#app/domain/decision/acts.ts'
import type { Phase } from '#app/domain/decision/proposal.ts'
import { type Query, type Rule, whyNot } from '#app/domain/decision/rule.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import { free, party, proposal } from './query.ts'

const trusted = ['trusted', 'curator', 'administrator']
const curators = ['curator', 'administrator']
const opposition = { personId: 'eve', dismissed: false }
const none = { proposal: null }
const stakes = [{ kind: 'experiment' as const, number: 4 }]
const mine = { proposedById: 'me' }
const voices = [{ personId: 'me' }]

test('each act on a resolution takes its role', () => {
  const { propose, second, oppose, withdraw, dismiss, end } = RESOLUTION_RULES
  expect(free(propose, none)).toEqual(trusted)
  expect(free(second, { proposal: proposal('proposed') })).toEqual(trusted)
  expect(free(oppose, { proposal: proposal('seconded') })).toEqual(['member', ...trusted])
  expect(free(dismiss, { proposal: proposal('opposed'), opposition })).toEqual(curators)
  expect(free(end, { proposal: proposal('decided') })).toEqual(curators)
  expect(free(withdraw, { proposal: proposal('proposed') })).toEqual([])
  expect(free(withdraw, { proposal: proposal('opposed', mine) })).toContain('new')
})

test('each act on holding a claim established takes its role', () => {
  const { propose, second, end } = ESTABLISHMENT_RULES
  expect(free(propose, none)).toEqual(curators)
  expect(free(second, { proposal: proposal('proposed') })).toEqual(trusted)
  expect(free(end, { proposal: proposal('proposed') })).toEqual(curators)
  expect(free(end, { proposal: proposal('decided') })).toEqual(curators)
})

type Case = [Rule, Partial<Query>, string | null]

const R = RESOLUTION_RULES
test.each<Case>([
  [R.propose, { lack: 'notRegistered' }, 'notRegistered'],
  [R.propose, { stakes }, 'resolutionStake'],
  [R.propose, { proposal: proposal('proposed') }, 'resolutionPresent'],
  [R.propose, { proposal: proposal('decided'), stakes }, 'decided'],
  [R.second, { proposal: proposal('proposed'), stakes }, 'resolutionStake'],
  [R.second, { proposal: proposal('proposed', mine) }, 'ownResolution'],
  [R.second, { proposal: proposal('seconded', { seconds: voices }) }, 'secondedAlready'],
  [R.second, { proposal: proposal('seconded') }, 'secondedEnough'],
  [R.second, { proposal: proposal('opposed') }, 'resolutionDisputed'],
  [R.second, { proposal: proposal('decided', mine) }, 'resolutionFinal'],
  [R.second, { proposal: proposal('ended'), stakes }, 'resolutionEnded'],
  [R.oppose, { proposal: proposal('proposed'), stakes }, null],
  [R.oppose, { proposal: proposal('opposed', { oppositions: voices }) }, 'disputedAlready'],
  [R.oppose, { proposal: proposal('decided') }, 'resolutionFinal'],
  [R.oppose, { proposal: proposal('ended') }, 'resolutionEnded'],
  [R.withdraw, { proposal: proposal('proposed') }, 'withdrawResolution'],
  [R.withdraw, { proposal: proposal('decided', mine) }, 'resolutionFinal'],
  [R.withdraw, { proposal: proposal('ended', mine) }, 'resolutionEnded'],
  [R.dismiss, { proposal: proposal('opposed'), opposition, stakes }, 'resolutionStake'],
  [R.dismiss, { proposal: proposal('opposed', mine), opposition }, 'ownResolution'],
  [R.dismiss, { proposal: proposal('proposed'), opposition }, 'resolutionEnded'],
  [
    R.dismiss,
    { proposal: proposal('opposed'), opposition: { personId: 'me', dismissed: false } },
    'ownDispute',
  ],
  [
    R.dismiss,
    { proposal: proposal('proposed'), opposition: { personId: 'eve', dismissed: true } },
    'disputeDismissed',
  ],
  [R.end, { proposal: proposal('decided'), stakes }, 'resolutionStake'],
  [R.end, { proposal: proposal('seconded'), stakes }, 'notFinal'],
])('what keeps a curator from an act on a resolution: %#', (rule, query, obstacle) => {
  expect(whyNot(rule, { ...party('curator'), ...none, ...query })).toBe(obstacle)
})

const E = ESTABLISHMENT_RULES
test.each<Case>([
  [E.propose, { lack: 'noGroup' }, 'noGroup'],
  [E.propose, { stakes, proposal: proposal('decided') }, 'claimStake'],
  [E.propose, { lack: 'noGroup', proposal: proposal('proposed') }, 'establishmentPresent'],
  [E.propose, { lack: 'notSupported', proposal: proposal('decided') }, 'established'],
  [E.second, { proposal: proposal('proposed'), stakes }, 'claimStake'],
  [E.second, { proposal: proposal('proposed', mine) }, 'ownEstablishment'],
  [E.second, { proposal: proposal('decided', { seconds: voices }) }, 'establishmentSeconded'],
  [E.second, { proposal: proposal('decided') }, 'established'],
  [E.second, { proposal: proposal('ended'), stakes }, 'establishmentEnded'],
  [E.second, { proposal: proposal('proposed'), lack: 'oneGroup' }, 'oneGroup'],
  [E.end, { proposal: proposal('decided'), stakes }, 'claimStake'],
  [E.end, { proposal: proposal('ended'), stakes }, 'establishmentEnded'],
])('what keeps a curator from an act on an establishment: %#', (rule, query, obstacle) => {
  expect(whyNot(rule, { ...party('curator'), ...none, ...query })).toBe(obstacle)
})

const open = (rules: Rules, phase: Phase) =>
  ACTS.filter((act) => {
    const rule = rules[act]
    return rule && whyNot(rule, { ...party('curator'), proposal: proposal(phase) }) === null
  })

test.each<[Phase, string[]]>([
  ['proposed', ['second', 'oppose']],
  ['seconded', ['oppose']],
  ['opposed', ['propose', 'oppose']],
  ['decided', ['end']],
  ['ended', []],
])('what a curator without a part in it can do with a resolution that is %s', (phase, acts) => {
  expect(open(RESOLUTION_RULES, phase)).toEqual(acts)
})

test('a curator without a part in it ends an establishment at any time, and seconds it before', () => {
  expect(open(ESTABLISHMENT_RULES, 'proposed')).toEqual(['second', 'end'])
  expect(open(ESTABLISHMENT_RULES, 'decided')).toEqual(['end'])
})
