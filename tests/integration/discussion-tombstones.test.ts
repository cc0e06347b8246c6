import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { CommentView } from '#app/domain/comment/view.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { deleteComment } from '#app/services/comments/delete-comment.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { reader } from '#db/client.ts'
import { comments, events, records } from '#db/schema/index.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { threadOn } from '#tests/support/pages/sections.ts'

async function aWorld() {
  const [ada, ben, curator] = await Promise.all([
    aPerson(),
    aPerson(),
    aPerson({ role: 'curator' }),
  ])
  const question = await aQuestion({ by: ada })
  const root = await aComment({ on: question, by: ada, body: 'root' })
  const reply = await aComment({ on: question, by: ben, body: 'reply', below: root })
  const leaf = await aComment({ on: question, by: ada, body: 'leaf', below: reply })
  const thread = async (viewer: Viewer) =>
    (await threadOn(viewer, question, { sort: 'best' })).comments.map(outline)
  return { ada, ben, curator, question, root, reply, leaf, thread }
}

type Outline = [text: string, ...Outline[]]
const outline = (view: CommentView): Outline => [
  view.tombstone ?? view.body?.html.replace(/<[^>]*>/g, '').trim() ?? '',
  ...view.replies.map(outline),
]

const counts = async (world: Awaited<ReturnType<typeof aWorld>>) => {
  const rows = await reader()
    .select()
    .from(comments)
    .where(eq(comments.recordId, world.question.id))
  const [record] = await reader().select().from(records).where(eq(records.id, world.question.id))
  const of = (id: string) => rows.find((row) => row.id === id)?.descendantCount
  return [record?.commentCount, of(world.root.id), of(world.reply.id), of(world.leaf.id)]
}

test('a deleted comment with replies leaves a tombstone without text, author or votes', async () => {
  const world = await aWorld()
  await deleteComment(world.ben, world.reply.id, { reason: '' })
  expect(await world.thread(null)).toEqual([['root', ['deleted', ['leaf']]]])
  expect(await counts(world)).toEqual([2, 1, 1, 0])
  const [root] = (await threadOn(null, world.question, { sort: 'best' })).comments
  const stone = root?.replies[0]
  expect(stone).toMatchObject({ author: null, body: null, editedAt: null, ownVotes: {} })
  expect(Object.values(stone?.abilities ?? {})).not.toContain(true)
  expect(JSON.stringify(stone)).not.toContain('>reply')
  expect(JSON.stringify(stone)).not.toContain(world.ben.handle)
})

test('a deleted comment without replies leaves no trace, and then neither does what stood for it', async () => {
  const world = await aWorld()
  await deleteComment(world.ben, world.reply.id, { reason: '' })
  await deleteComment(world.ada, world.leaf.id, { reason: '' })
  expect(await world.thread(null)).toEqual([['root']])
  expect(await world.thread(world.curator)).toEqual([['root']])
  expect(await counts(world)).toEqual([1, 0, 0, 0])
  await expect(commentPage(null, world.reply.id, { sort: 'best' })).rejects.toMatchObject({
    kind: 'not-found',
  })
})

test('hiding is undone without a trace in the counts', async () => {
  const world = await aWorld()
  const before = await counts(world)
  const hide = (id: string, to: 'hidden' | 'public') =>
    assignVisibility(world.curator, id, { to, reason: 'spam' })
  await hide(world.leaf.id, 'hidden')
  expect(await counts(world)).toEqual([2, 1, 0, 0])
  expect(await world.thread(null)).toEqual([['root', ['reply']]])
  await hide(world.leaf.id, 'hidden')
  expect(await counts(world)).toEqual([2, 1, 0, 0])
  await hide(world.reply.id, 'hidden')
  expect(await world.thread(null)).toEqual([['root']])
  await hide(world.leaf.id, 'public')
  expect(await world.thread(null)).toEqual([['root', ['hidden', ['leaf']]]])
  await hide(world.reply.id, 'public')
  expect(await counts(world)).toEqual(before)
  expect(await world.thread(null)).toEqual([['root', ['reply', ['leaf']]]])
  const told = await reader().select().from(events).where(eq(events.recordId, world.question.id))
  expect(told.map((event) => event.kind).toSorted()).toEqual([
    'comment-hidden',
    'comment-hidden',
    'comment-shown',
    'comment-shown',
  ])
  expect(told.every((event) => event.data.reason === 'spam')).toBe(true)
})

test('its author and curators read on what is hidden, at the end of a thread as within', async () => {
  const world = await aWorld()
  for (const id of [world.reply.id, world.leaf.id])
    await assignVisibility(world.curator, id, { to: 'hidden', reason: 'off topic' })
  expect(await world.thread(null)).toEqual([['root']])
  expect(await world.thread(world.curator)).toEqual([['root', ['reply', ['leaf']]]])
  expect(await world.thread(world.ben)).toEqual([['root', ['reply']]])
})

test('only curators hide, and they say why', async () => {
  const world = await aWorld()
  const hide = (viewer: Member, reason: string) =>
    assignVisibility(viewer, world.leaf.id, { to: 'hidden', reason })
  for (const viewer of [world.ada, await aPerson({ role: 'trusted' })])
    await expect(hide(viewer, 'x')).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(hide(world.curator, '')).rejects.toMatchObject({
    kind: 'invalid',
    fields: { reason: ['reason.missing'] },
  })
})

test('authors delete their own, curators anything with a reason, and nobody else', async () => {
  const world = await aWorld()
  const { leaf, ben, curator } = world
  await expect(deleteComment(ben, leaf.id, { reason: 'x' })).rejects.toMatchObject({
    kind: 'forbidden',
  })
  await expect(deleteComment(curator, leaf.id, { reason: '' })).rejects.toMatchObject({
    kind: 'invalid',
  })
  await deleteComment(curator, leaf.id, { reason: 'insult' })
  const told = await reader().select().from(events).where(eq(events.subjectId, leaf.id))
  expect(told).toMatchObject([{ kind: 'comment-deleted', data: { reason: 'insult' } }])
})

test('a hidden record is there for its author and curators, with its discussion, and for nobody else', async () => {
  const world = await aWorld()
  const { question, curator, ada, ben, root } = world
  await assignVisibility(curator, question.id, { to: 'hidden', reason: 'copied' })
  const gone = { kind: 'not-found' }
  for (const viewer of [null, ben]) {
    await expect(threadOn(viewer, question, { sort: 'best' })).rejects.toMatchObject(gone)
    await expect(commentPage(viewer, root.id, { sort: 'best' })).rejects.toMatchObject(gone)
    await expect(deleteComment(ben, world.reply.id, { reason: '' })).rejects.toMatchObject(gone)
  }
  for (const viewer of [ada, curator])
    expect((await threadOn(viewer, question, { sort: 'best' })).total).toBe(3)
  await assignVisibility(curator, question.id, { to: 'public', reason: 'it was not' })
  expect((await threadOn(null, question, { sort: 'best' })).total).toBe(3)
})
