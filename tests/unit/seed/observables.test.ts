import { expect, test } from 'vitest'
import { parseUnit } from '#app/domain/unit/parse.ts'
import { renderDocument } from '#app/markup/render.ts'
import { seedFile } from '#tests/support/seed/read-seed.ts'
import { unitSystem } from '#tests/support/units/system.ts'

type Observable = {
  key: string
  symbol: string
  name: string
  definition: string
  unit: string
  scale: string
  lower: number | null
  upper: number | null
  aliases: string[]
}

const observables = seedFile<Observable[]>('observables')
const keys = observables.map(({ key }) => key)
const macros = Object.fromEntries(
  seedFile<{ name: string; expansion: string }[]>('macros').map((m) => [m.name, m.expansion]),
)

test('every key and every name stands for one observable', () => {
  const names = observables.flatMap(({ name, aliases }) => [name, ...aliases])
  const folded = names.map((name) => name.toLowerCase())
  expect(folded.filter((name, place) => folded.indexOf(name) !== place)).toEqual([])
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
})

test.each(observables)('$key has a known unit and a possible range', async (observable) => {
  expect(parseUnit(observable.unit, await unitSystem())).toMatchObject({ ok: true })
  const { lower, upper, scale } = observable
  expect(lower ?? Number.NEGATIVE_INFINITY).toBeLessThan(upper ?? Number.POSITIVE_INFINITY)
  expect(['linear', 'log']).toContain(scale)
  if (scale === 'log') expect(lower).toBe(0)
})

test.each(observables)('symbol and definition of $key can be set', ({ symbol, definition }) => {
  const errors = [
    ...renderDocument(definition, { macros, mode: 'document' }).texErrors,
    ...renderDocument(`$${symbol}$`, { macros: {}, mode: 'inline' }).texErrors,
  ]
  expect(errors).toEqual([])
})

test('predictions and measured values are mapped to observables that exist, and all are used', () => {
  const used = [
    ...Object.values(seedFile<Record<string, string>>('prediction-observables')),
    ...Object.values(seedFile<Record<string, string>>('measurement-observables')),
  ]
  expect(used.filter((key) => !keys.includes(key))).toEqual([])
  expect(keys.filter((key) => !used.includes(key))).toEqual([])
})

test('every unit as the sources spell it has a code', async () => {
  const system = await unitSystem()
  for (const code of Object.values(seedFile<Record<string, string>>('unit-spellings')))
    expect(parseUnit(code, system)).toMatchObject({ ok: true })
})
