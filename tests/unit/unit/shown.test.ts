import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownCondition, shownGiven } from '#app/domain/prediction/shown-condition.ts'
import { readUnit } from '#app/domain/unit/read-unit.ts'
import { quantity, shownUnit } from '#app/domain/unit/shown-unit.ts'
import type { UnitSystem } from '#app/domain/unit/unit.ts'
import { unitSystem } from '#tests/support/units/system.ts'

const own = (code: string, dimension: string) =>
  [code, { code, name: code, dimension, factor: 1 }] as const
const standard = await unitSystem()
const system: UnitSystem = {
  ...standard,
  own: new Map([
    ...standard.own,
    ...['token', 'parameter', 'nat', 'string', 'vertex', 'run'].map((code) => own(code, code)),
  ]),
}

/** Those of the first content, of the demonstration, of the examples of fields, and other common ones. */
const SHOWN: Record<string, string> = {
  '1': '',
  Cel: '°C',
  '[degF]': '°F',
  a: 'years',
  mo: 'months',
  wk: 'weeks',
  d: 'days',
  h: 'h',
  min: 'min',
  s: 's',
  us: 'µs',
  nm: 'nm',
  um: 'µm',
  cm: 'cm',
  m: 'm',
  '%': '%',
  '[pp]': 'percentage points',
  '[ppm]': 'ppm',
  'mm/d': 'mm per day',
  'mW/cm2': 'mW/cm²',
  'uW/cm2': 'µW/cm²',
  'm/s2': 'm/s²',
  'W/(m2.K)': 'W/(m²·K)',
  'cm-1': 'cm⁻¹',
  kOhm: 'kΩ',
  '/min': '1/min',
  umol: 'µmol',
  token: 'tokens',
  'token/parameter': 'tokens per parameter',
  'nat/token': 'nats per token',
  'token/s': 'tokens per second',
  string: 'strings',
  vertex: 'vertices',
  kBq: 'kBq',
}

test.each(Object.entries(SHOWN))('%s is shown as %s', (code, shown) => {
  expect(shownUnit(code)).toBe(shown)
})

test('what is shown is understood where a unit is typed', () => {
  const misread = Object.entries(SHOWN).flatMap(([code, shown]) => {
    const [typed, meant] = [readUnit(shown || '1', system), readUnit(code, system)]
    const alike = typed.ok && meant.ok && typed.unit.factor === meant.unit.factor
    return alike ? [] : [shown]
  })
  expect(misread).toEqual([])
})

test('no unit of a content that comes with the program is shown in brackets or as a code of one letter', () => {
  const seed = 'db/seed/learning-mechanics'
  const files = ['learning-mechanics', 'combinatorics', 'metascience'].map(
    (name) => `docs/fields/${name}.yaml`,
  )
  const seeds = readdirSync(seed).map((name) => `${seed}/${name}`)
  const units = [...files, ...seeds].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bunit: *['"]?([^'",}\n]+)/g)].map(([, unit]) => unit),
  )
  expect(units.length).toBeGreaterThan(50)
  const odd = units.filter((unit = '') => /[[\]{}]|^[a-z]$/.test(shownUnit(unit)) && unit !== 's')
  expect([...new Set(odd)]).toEqual([])
})

test('one has the singular, a plain number nothing', () => {
  expect([quantity('3', 'a'), quantity('1', 'a'), quantity('18', 'Cel')]).toEqual([
    '3 years',
    '1 year',
    '18 °C',
  ])
  expect([quantity('0.5', '1'), quantity('0.5', '')]).toEqual(['0.5', '0.5'])
})

test('conditions are read with their unit, as people say it', () => {
  const warm = { key: 'temperature', operator: 'between', value: '15..25', unit: 'Cel' } as const
  expect(shownCondition(warm)).toBe('temperature between 15..25 °C')
  expect(shownGiven([{ key: 'age', value: '3', unit: 'a' }])).toBe('age = 3 years')
})
