import { expect, test } from 'vitest'
import { AssignVisibilityInput } from '#app/domain/comment/input.ts'
import type { CommentView } from '#app/domain/comment/view.ts'
import { TakeBackCredenceInput } from '#app/domain/credence/input.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { changeCredence } from '#app/services/credences/change-credence.server.ts'
import { credenceCsv } from '#app/services/credences/credence-csv.server.ts'
import { credenceList } from '#app/services/credences/credence-list.server.ts'
import { recordTimeline } from '#app/services/records/record-timeline.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { aCredence, aForecast } from '#tests/support/factories/credence.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'
import { oneComment } from '#tests/support/one-comment.ts'
import { credencesOn, threadAt } from '#tests/support/pages/sections.ts'

const query = new URLSearchParams()

/** Two people with a credence that stands nowhere else, one of them with a comment. */
async function aWorld() {
  const { prediction } = await aTestedClaim()
  const on = { ...prediction, kind: 'prediction' as const }
  const [ann, bob] = [await aPerson(), await aPerson()]
  await aCredence('61.37', { by: ann, on })
  const { commentId } = await aCredence('61.37', { by: bob, on, body: 'Hard to say.' })
  if (!commentId) throw new Error('no comment was made')
  return { on, ann, bob, commentId }
}

type World = Awaited<ReturnType<typeof aWorld>>

/** Everything about the prediction that pages show or send. */
const everything = ({ on, commentId }: World, viewer: Viewer) =>
  Promise.all([
    credencesOn(viewer, on),
    credenceList(viewer, on, 1),
    credenceCsv(viewer, on),
    recordTimeline(viewer, on),
    threadAt(viewer, on, query),
    oneComment(viewer, commentId),
    commentPage(viewer, commentId, { sort: 'best' }),
  ])

const seen = async (world: World, viewer: Viewer) =>
  (await everything(world, viewer)).map((model) => JSON.stringify(model).includes('0.6137'))

const NOWHERE = [false, false, false, false, false, false, false]
const EVERYWHERE = [true, true, true, false, true, true, true]

test('what two people believe is nowhere to be seen', async () => {
  const world = await aWorld()
  expect(await seen(world, null)).toEqual(NOWHERE)
  expect(await seen(world, await aPerson({ role: 'administrator' }))).toEqual(NOWHERE)
  const section = await credencesOn(null, world.on)
  expect(section).toMatchObject({ hidden: true, community: null, chart: { community: null } })
  expect(section?.chart?.others).toEqual([])
  expect(await credenceCsv(null, world.on)).toBe('at,handle,credence\n')
})

test('it is seen by those who said what they believe, until they take it back', async () => {
  const world = await aWorld()
  expect(await seen(world, world.ann)).toEqual(EVERYWHERE)
  const eve = await aPerson({ role: 'new' })
  await aCredence('20', { by: eve, on: world.on })
  expect(await seen(world, eve)).toEqual(EVERYWHERE)
  await changeCredence(eve, world.on, TakeBackCredenceInput.parse({}))
  expect(await seen(world, eve)).toEqual(NOWHERE)
})

test('it is seen by all once three people whose credences count said theirs', async () => {
  const world = await aWorld()
  await aCredence('20', { by: await aPerson({ role: 'new' }), on: world.on })
  expect(await seen(world, null)).toEqual(NOWHERE)
  const cleo = await aPerson()
  await aCredence('20', { by: cleo, on: world.on })
  expect(await seen(world, null)).toEqual(EVERYWHERE)
  await aCredence('21', { by: cleo, on: world.on })
  await changeCredence(cleo, world.on, TakeBackCredenceInput.parse({}))
  expect(await seen(world, null)).toEqual(NOWHERE)
})

test('beside a comment one’s own number is always seen by oneself', async () => {
  const world = await aWorld()
  const { on, bob } = world
  const saying = { by: bob, on, body: 'On second thoughts.' }
  const later = await aCredence('33', saying)
  await changeCredence(bob, on, TakeBackCredenceInput.parse({ body: 'I do not know.' }))
  const views = (await threadAt(bob, on, new URLSearchParams('sort=oldest'))).comments
  expect(views.map(({ credence }) => credence)).toEqual([
    { before: null, p: 0.6137 },
    { before: 0.6137, p: 0.33 },
    { before: 0.33, p: null },
  ])
  expect((await oneComment(null, later.commentId ?? '')).credence).toBeNull()
})

test('with a comment that is hidden its number goes', async () => {
  const world = await aWorld()
  const { on, commentId } = world
  await aCredence('20', { by: await aPerson(), on })
  await aCredence('25', { by: await aPerson(), on, body: 'A reply to all.' })
  const curator = await aPerson({ role: 'curator' })
  const input = AssignVisibilityInput.parse({ to: 'hidden', reason: 'Off the point.' })
  await assignVisibility(curator, commentId, input)
  const numbers = (views: CommentView[]) => views.map(({ credence }) => credence?.p)
  expect(numbers((await threadAt(null, on, query)).comments)).toEqual([0.25])
  expect(numbers((await threadAt(curator, on, query)).comments)).toContain(0.6137)
})

test('forecasts of the value are hidden by the same rule', async () => {
  const { on, ann, bob } = await aWorld()
  for (const by of [ann, bob]) await aForecast(['0.4', '0.6137', '0.8'], { by, on })
  const rows = async (viewer: Viewer) => (await credencesOn(viewer, on))?.forecasts?.rows.length
  expect(await rows(null)).toBe(0)
  expect(await rows(ann)).toBe(2)
  const cleo = await aPerson()
  await aCredence('50', { by: cleo, on })
  expect(await rows(cleo)).toBe(0)
  await aForecast(['0.4', '0.5', '0.8'], { by: cleo, on })
  expect(await rows(null)).toBe(3)
})

test('the list says who believes what since when, and the CSV every change', async () => {
  const { on, ann, bob } = await aWorld()
  const at = (day: number) => new Date(Date.UTC(2030, 0, day))
  await aCredence('10', { by: ann, on, at: at(1) })
  const cleo = await aPerson()
  await aCredence('90', { by: cleo, on, at: at(2) })
  await changeCredence(cleo, on, TakeBackCredenceInput.parse({}), at(3))
  await aCredence('50', { by: await aPerson({ role: 'new' }), on, at: at(4) })
  const { rows, pages } = await credenceList(bob, on, 1)
  expect(rows).toMatchObject([
    { handle: ann.handle, p: 0.1, since: at(1), isOwn: false },
    { handle: bob.handle, p: 0.6137, isOwn: true },
  ])
  expect(pages).toBe(1)
  expect((await credenceList(bob, on, 9)).rows).toEqual([])
  const lines = (await credenceCsv(bob, on)).trimEnd().split('\n')
  expect(lines).toHaveLength(6)
  expect(lines.slice(-3)).toEqual([
    `2030-01-01T00:00:00.000Z,${ann.handle},0.1`,
    `2030-01-02T00:00:00.000Z,${cleo.handle},0.9`,
    `2030-01-03T00:00:00.000Z,${cleo.handle},`,
  ])
})
