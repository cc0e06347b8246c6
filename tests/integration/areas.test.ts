import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { CreateAreaInput, EditAreaInput, MergeAreaInput } from '#app/domain/area/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { areaHistory, mergeForm } from '#app/services/areas/area-forms.server.ts'
import { areaPage } from '#app/services/areas/area-page.server.ts'
import { createArea } from '#app/services/areas/create-area.server.ts'
import { editArea } from '#app/services/areas/edit-area.server.ts'
import { areaList } from '#app/services/areas/list-areas.server.ts'
import { mergeAreas, partAreas } from '#app/services/areas/merge-areas.server.ts'
import { moveArea } from '#app/services/areas/move-area.server.ts'
import { retireArea } from '#app/services/areas/retire-area.server.ts'
import { homePage } from '#app/services/home/home-page.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reader, write } from '#db/client.ts'
import { findArea } from '#db/queries/areas.ts'
import { records } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

let boss: Member
beforeAll(async () => {
  boss = await aPerson({ role: 'administrator' })
})
const make = (name: string) => createArea(boss, CreateAreaInput.parse({ name }))
const order = async () => (await areaList(null)).areas.map(({ name }) => name)
const idOf = async (key: string) => (await findArea(reader(), key))?.id ?? ''

async function aQuestionIn(key: string) {
  const question = await aQuestion({ by: boss })
  const areaId = await idOf(key)
  await write((tx) => tx.update(records).set({ areaId }).where(eq(records.id, question.id)))
  return question
}
const areaOf = async ({ id }: { id: string }) =>
  (await reader().select().from(records).where(eq(records.id, id)))[0]?.areaId

test('administrators make areas, in their order, and nobody else does', async () => {
  expect((await make('Growth & form')).key).toBe('growth-form')
  await make('Light')
  await make('Water')
  expect(await order()).toEqual(['Growth & form', 'Light', 'Water'])
  const again = createArea(boss, CreateAreaInput.parse({ name: 'Light' }))
  await expect(again).rejects.toMatchObject({ fields: { name: ['area.there'] } })
  const keyed = createArea(boss, CreateAreaInput.parse({ name: 'Light', key: 'light' }))
  await expect(keyed).rejects.toMatchObject({ fields: { key: ['key.twice'] } })
  for (const name of ['光', '!', 'New'])
    await expect(make(name)).rejects.toMatchObject({ fields: { name: ['key.wrong'] } })
  const curator = await aPerson({ role: 'curator' })
  const made = createArea(curator, CreateAreaInput.parse({ name: 'Mine' }))
  await expect(made).rejects.toMatchObject({ what: 'areas' })
})

test('areas move a step up or down, and stay at the ends', async () => {
  await moveArea(boss, 'water', 'up')
  expect(await order()).toEqual(['Growth & form', 'Water', 'Light'])
  await moveArea(boss, 'light', 'down')
  await moveArea(boss, 'growth-form', 'up')
  expect(await order()).toEqual(['Growth & form', 'Water', 'Light'])
  await moveArea(boss, 'growth-form', 'down')
  expect(await order()).toEqual(['Water', 'Growth & form', 'Light'])
})

test('a name changes, the address stays, and the history tells both names', async () => {
  await editArea(
    boss,
    'light',
    EditAreaInput.parse({ name: 'Lamps', description: 'Of all kinds.' }),
  )
  expect((await areaPage(null, 'light')).area).toMatchObject({
    name: 'Lamps',
    description: 'Of all kinds.',
  })
  const { events } = await areaHistory('light')
  expect(events.map(({ kind }) => kind)).toEqual(['area-edited', 'area-added'])
  expect(events[0]).toMatchObject({ handle: boss.handle, data: { from: 'Light', to: 'Lamps' } })
})

test('merging moves the records and the address, and is taken back whole', async () => {
  const question = await aQuestionIn('light')
  const elsewhere = await aQuestionIn('water')
  expect((await mergeForm(boss, 'light')).counts).toEqual([{ kind: 'question', count: 1 }])
  const into = (key: string) => MergeAreaInput.parse({ into: key, reason: 'too small' })
  for (const wrong of ['light', 'nowhere'])
    await expect(mergeAreas(boss, 'light', into(wrong))).rejects.toMatchObject({
      fields: { into: ['area.unknown'] },
    })
  expect(await mergeAreas(boss, 'light', into('water'))).toEqual({ key: 'water', count: 1 })
  expect(await areaOf(question)).toBe(await idOf('water'))
  expect(await order()).toEqual(['Water', 'Growth & form'])
  expect((await areaPage(null, 'light')).area.key).toBe('water')
  expect(await resolveArea('light')).toBe(await idOf('water'))
  await expect(mergeAreas(boss, 'light', into('water'))).rejects.toMatchObject({
    what: 'areaMerged',
  })
  expect(await partAreas(boss, 'light')).toEqual({ key: 'light', count: 1 })
  expect(await areaOf(question)).toBe(await idOf('light'))
  expect(await areaOf(elsewhere)).toBe(await idOf('water'))
  await expect(partAreas(boss, 'light')).rejects.toMatchObject({ what: 'areaNotMerged' })
  const kinds = (await areaHistory('water')).events.map(({ kind }) => kind)
  expect(kinds.slice(0, 2)).toEqual(['area-parted', 'area-merged'])
})

test('what was merged leads on when its area is merged again, and what moved since stays', async () => {
  const question = await aQuestionIn('light')
  await mergeAreas(boss, 'light', MergeAreaInput.parse({ into: 'water' }))
  await mergeAreas(boss, 'water', MergeAreaInput.parse({ into: 'growth-form' }))
  expect((await areaPage(null, 'light')).area.key).toBe('growth-form')
  await partAreas(boss, 'water')
  const place = await idOf('water')
  expect(await areaOf(question)).toBe(place)
  await partAreas(boss, 'light')
  expect(await areaOf(question)).toBe(place)
})

test('a retired area keeps its records and its page and leaves the home page', async () => {
  const question = await aQuestionIn('light')
  await retireArea(boss, 'light', { retired: true, reason: '' })
  const home = (await homePage(null)).areas.map(({ key }: { key: string }) => key)
  expect(home).not.toContain('light')
  const page = await areaPage(null, 'light')
  expect(page.retired).toBe(true)
  expect(page.questions.map(({ id }) => id)).toContain(question.id)
  await expect(retireArea(boss, 'light', { retired: true, reason: '' })).rejects.toMatchObject({
    what: 'areaRetired',
  })
  await retireArea(boss, 'light', { retired: false, reason: '' })
  expect((await areaPage(null, 'light')).retired).toBe(false)
})
