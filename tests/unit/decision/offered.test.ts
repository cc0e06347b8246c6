import { expect, test } from 'vitest'
import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import { offeredActs } from '#app/domain/decision/acts.ts'
import type { Query } from '#app/domain/decision/rule.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { Role } from '#app/domain/viewer/viewer.ts'
import { party, proposal } from './query.ts'

const offered = (role: Role | null, over: Partial<Query> = {}) =>
  offeredActs(RESOLUTION_RULES, { ...party(role), proposal: null, ...over })

const mine = { proposedById: 'me' }

test('a visitor is offered nothing, and a member what the phase calls for with what is in the way', () => {
  expect(offered(null)).toEqual({})
  expect(offered('member')).toEqual({ propose: { obstacle: 'proposeResolution' } })
  expect(offered('member', { proposal: proposal('proposed') })).toEqual({
    second: { obstacle: 'secondResolution' },
    oppose: { obstacle: null },
  })
  expect(offered('trusted', { proposal: proposal('opposed') })).toEqual({
    propose: { obstacle: null },
    oppose: { obstacle: null },
  })
})

test('who proposed it is offered to take it back, and not to oppose it', () => {
  expect(offered('trusted', { proposal: proposal('seconded', mine) })).toEqual({
    withdraw: { obstacle: null },
  })
  expect(offered('trusted', { proposal: proposal('proposed', mine) })).toEqual({
    second: { obstacle: 'ownResolution' },
    withdraw: { obstacle: null },
  })
})

test('ending is offered to those alone whose act it is, also with a stake', () => {
  const decided = { proposal: proposal('decided') }
  const stakes = [{ kind: 'claim' as const, number: 7 }]
  expect(offered('trusted', decided)).toEqual({})
  expect(offered('curator', { ...decided, stakes })).toEqual({
    end: { obstacle: 'resolutionStake' },
  })
  expect(offered('curator', { proposal: proposal('ended') })).toEqual({})
})

test('an act without a rule is not offered', () => {
  const query = { ...party('trusted'), proposal: proposal('proposed', mine) }
  expect(offeredActs(ESTABLISHMENT_RULES, query)).toEqual({
    second: { obstacle: 'ownEstablishment' },
  })
})
