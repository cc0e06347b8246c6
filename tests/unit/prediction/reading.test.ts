import { expect, test } from 'vitest'
import { layOutLines } from '#app/charts/strip/lay-out-lines.server.ts'
import { regionWords } from '#app/components/prediction/region-of.tsx'
import type { MeasuredLine } from '#app/domain/claim/view.ts'
import { missingInTyped } from '#app/domain/prediction/draft.ts'
import { whyAside } from '#app/domain/prediction/set-aside.ts'
import { roundAt } from '#app/domain/statistics/round-at.ts'
import { figureText, textOfWidth } from '#app/domain/text/interval-text.ts'
import { readPoolChoice } from '#app/domain/verdict/pool-choice.ts'

const choice = (query: string) => readPoolChoice(new URLSearchParams(query))

test('the address says how to pool; what it gets wrong is the usual', () => {
  expect(choice('')).toMatchObject({ method: 'reml', usual: true, leaveOneOut: false })
  expect(choice('pool=fixed&pi=z&hk=yes')).toMatchObject({ method: 'reml', usual: true })
  expect(choice('pool=dl&hk=0&pi=t&loo=1')).toMatchObject({
    method: 'dersimonian-laird',
    interval: 'normal',
    usual: false,
    leaveOneOut: true,
  })
  expect(choice('pool=pm&hk=1')).toMatchObject({
    method: 'paule-mandel',
    interval: 'hartung-knapp',
    usual: false,
  })
  expect([...choice('speak=&speak=a&speak=b').byHand]).toEqual(['a', 'b'])
})

test('what a person decided of a measurement goes before what the pool would say', () => {
  const row = {
    standing: 'counted' as const,
    standingReason: '',
    conditionKeys: [],
    excluded: false,
    excludedReason: '',
    superseded: false,
    withdrawn: false,
    bare: true,
  }
  const group = { reason: 'same-group' as const, inFavourOf: 'other' }
  expect(whyAside(row, undefined)).toBeNull()
  expect(whyAside(row, group)).toMatchObject({ kind: 'same-group', inFavourOf: 'other' })
  expect(whyAside(row, { reason: 'no-standard-error', inFavourOf: null })).toMatchObject({
    kind: 'no-standard-error',
    bare: true,
  })
  expect(whyAside({ ...row, excluded: true, excludedReason: 'wrong' }, group)).toMatchObject({
    kind: 'excluded',
    reason: 'wrong',
  })
  expect(
    whyAside({ ...row, standing: 'not-comparable', standingReason: 'other' }, undefined),
  ).toMatchObject({ kind: 'not-comparable', reason: 'other' })
  expect(whyAside({ ...row, standing: 'input' }, undefined)).toMatchObject({ kind: 'input' })
})

const NOW = new Date('2026-06-01T01:27:00Z')

const typed = (fields: Record<string, string>) => (field: string) => fields[field] ?? ''

test.each([
  ['2026-05-31', ['deadline']],
  ['31 May 2026', ['deadline']],
  ['2026-06-01', []],
  ['2027-01-01', []],
  ['', []],
  ['1.2.26', []],
])('with the deadline “%s” a draft of 1 June 2026 lacks %o', (deadline, missing) => {
  const whole = {
    form: 'half-line',
    claims: 'C1',
    observable: 'exponent',
    lower: '0.4',
    conditions: 'data = C4',
  }
  expect(missingInTyped(typed({ ...whole, deadline }), NOW)).toEqual(missing)
})

test('what is missing follows what is typed', () => {
  expect(missingInTyped(typed({}), NOW)).toEqual(['claim', 'observable', 'region', 'conditions'])
  const whole = {
    form: 'interval',
    claims: 'C1',
    observable: 'exponent',
    lower: '0.4',
    upper: '1/2',
    conditions: 'data = C4',
  }
  expect(missingInTyped(typed(whole), NOW)).toEqual([])
  expect(missingInTyped(typed({ ...whole, upper: 'half' }), NOW)).toEqual(['region'])
  expect(missingInTyped(typed({ ...whole, conditions: 'nonsense' }), NOW)).toEqual(['conditions'])
  expect(missingInTyped(typed({ ...whole, form: 'binary', observable: '' }), NOW)).toEqual([
    'statement',
    'criterion',
  ])
})

const line = (
  id: string,
  key: string,
  region: [number, number],
  values: number[],
): MeasuredLine => ({
  id,
  kind: 'prediction',
  number: 1,
  slug: '',
  status: 'registered',
  title: { key: id, html: '' },
  titlePlain: id,
  observable: { key, name: key, symbol: { key, html: '' }, unit: '1', scale: 'linear' },
  region: { lower: region[0], upper: region[1] },
  regionText: '',
  verdict: null,
  footing: null,
  verdictReason: null,
  pooled: null,
  tally: { supports: 0, contradicts: 0, inconclusive: 0, inside: 0, outside: 0 },
  inSample: false,
  essential: false,
  deadline: null,
  dueness: 'open-ended',
  values: values.map((value) => ({ value, low: null, high: null, verdict: null })),
  summary: { kind: 'prediction', messages: [], measured: null },
  community: null,
})

test('strips of one observable share an axis, those of another have their own', () => {
  const [first, second, other] = layOutLines([
    line('a', 'exponent', [0.45, 0.55], [0.5, 0.73]),
    line('b', 'exponent', [0.68, 0.78], [0.7]),
    line('c', 'ratio', [15, 25], [20]),
  ])
  expect(first?.strip?.ticks).toEqual(second?.strip?.ticks)
  expect(first?.strip?.ticks).not.toEqual(other?.strip?.ticks)
  expect(first?.strip?.region?.to).toBeLessThan(second?.strip?.region?.from ?? 0)
  expect(first).not.toHaveProperty('values')
})

test('figures are written as exactly as their interval calls for', () => {
  expect(textOfWidth(0.014)(0.50024823)).toBe('0.5002')
  expect(textOfWidth(20)(1234.5678)).toBe('1234.6')
  expect(figureText(0.0000139812)).toBe('1.40×10⁻⁵')
  expect(roundAt(0.50024823, 0.007)).toBe(0.5002)
  expect(roundAt(1234.5678, 250)).toBe(1230)
  expect(roundAt(1.5, 0)).toBe(1.5)
})

test('a region reads as an interval or a half-line', () => {
  expect(regionWords({ lower: 0.45, upper: 0.55 })).toBe('∈ [0.45, 0.55]')
  expect(regionWords({ lower: 6e21, upper: null })).toBe('≥ 6×10²¹')
  expect(regionWords({ lower: null, upper: -2 })).toBe('≤ −2')
  expect(regionWords({ lower: null, upper: null })).toBe('')
})
