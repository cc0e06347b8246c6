import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { convert } from '#app/domain/unit/convert.ts'
import { UnitInput } from '#app/domain/unit/input.ts'
import { ROLES } from '#app/domain/viewer/viewer.ts'
import { addUnit } from '#app/services/units/add-unit.server.ts'
import { knownUnits } from '#app/services/units/known-units.server.ts'
import { reader } from '#db/client.ts'
import { events, units } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'

const typed = (code: string, dimension: string, factor: string, name = '') =>
  UnitInput.parse({ code, dimension, factor, name })

const stored = (code: string) => reader().select().from(units).where(eq(units.code, code))

test('a curator adds a unit; values convert with it at once, and the log says who added it', async () => {
  const curator = await aPerson({ role: 'curator' })
  const before = await knownUnits()
  expect(await knownUnits()).toBe(before)
  await addUnit(curator, typed('sample', 'sample', '1', 'training example'))
  await addUnit(curator, typed('minibatch', 'sample', '2.56e2'))
  const system = await knownUnits()
  expect(convert(2, 'minibatch', 'sample', system)).toEqual({ ok: true, value: 512 })
  expect(await stored('minibatch')).toMatchObject([
    { name: 'minibatch', dimension: 'sample', factor: 256, authorId: curator.id },
  ])
  const log = await reader().select().from(events).where(eq(events.actorId, curator.id))
  expect(log.map(({ kind, data }) => [kind, data.name])).toEqual([
    ['unit-added', 'sample'],
    ['unit-added', 'minibatch'],
  ])
})

test('nobody below curator adds a unit', async () => {
  for (const role of ROLES.slice(0, ROLES.indexOf('curator'))) {
    const viewer = await aPerson({ role })
    await expect(addUnit(viewer, typed('photon', 'photon', '1'))).rejects.toMatchObject({
      kind: 'forbidden',
      what: 'units',
    })
  }
  expect(await stored('photon')).toEqual([])
})

test.each([
  ['epoch', 'heron', '1', 'dimension', 'There is no unit “heron”.'],
  ['m', 's', '2', 'code', 'already means something else'],
  ['epoch', '1', '0', 'factor', 'greater than zero'],
  ['epoch', '1', '', 'factor', 'greater than zero'],
  ['epoch', '1', 'many', 'factor', 'greater than zero'],
  ['epoch', '1', '1e400', 'factor', 'greater than zero'],
  ['epoch', 'epoch', '2', 'dimension', 'defined by itself'],
  ['two words', '1', '1', 'code', 'A code holds'],
])('%s = %s × %s is refused at the %s', async (code, dimension, factor, field, message) => {
  const curator = await aPerson({ role: 'curator' })
  await expect(addUnit(curator, typed(code, dimension, factor))).rejects.toMatchObject({
    kind: 'invalid',
    fields: { [field]: [expect.stringContaining(message)] },
  })
  expect(await stored(code)).toEqual([])
})

test('the same unit twice is stored once, also when both arrive together', async () => {
  const curator = await aPerson({ role: 'curator' })
  const unit = typed('query', 'query', '1')
  const outcomes = await Promise.allSettled([addUnit(curator, unit), addUnit(curator, unit)])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await stored('query')).toHaveLength(1)
})
