import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { EditCommentInput, PostCommentInput } from '#app/domain/comment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { commentHistory } from '#app/services/comments/comment-history.server.ts'
import { commentSource } from '#app/services/comments/comment-source.server.ts'
import { deleteComment } from '#app/services/comments/delete-comment.server.ts'
import { editComment } from '#app/services/comments/edit-comment.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { oneComment } from '#tests/support/one-comment.ts'

beforeEach(() => configureLimits(true))

async function aWorld() {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  const form = PostCommentInput.parse({ body: 'the loss falls' })
  const { id } = await postComment(ada, question, form, new Date('2026-01-01'))
  const edit = (viewer: Member, body: string, base: number, reason = '') =>
    editComment(viewer, id, EditCommentInput.parse({ body, base, reason }), new Date('2026-01-02'))
  return { ada, id, edit }
}

test('an edit replaces the text and keeps the one before, with who, when and why', async () => {
  const { ada, id, edit } = await aWorld()
  expect(await edit(ada, 'the loss $\\ell$ falls', 1, 'notation')).toMatchObject({ revision: 2 })
  const view = await oneComment(null, id)
  expect(view.editedAt).toEqual(new Date('2026-01-02'))
  expect(view.body?.key).toBe(`${id}:body:2`)
  expect(view.body?.html).toContain('katex')
  const history = await commentHistory(null, id)
  expect(history.revisions).toMatchObject([
    { revision: 2, reason: 'notation', handle: ada.handle },
    { revision: 1, reason: '', handle: ada.handle },
  ])
  expect(history.segments).toEqual([
    { kind: 'same', text: 'the loss ' },
    { kind: 'added', text: '$\\ell$ ' },
    { kind: 'same', text: 'falls' },
  ])
  const told = await reader().select().from(events).where(eq(events.subjectId, id))
  expect(told.map((event) => event.kind).toSorted()).toEqual(['comment-edited', 'comment-posted'])
})

test('any two revisions can be compared and any one read as it was', async () => {
  const { ada, id, edit } = await aWorld()
  await edit(ada, 'the loss rises', 1)
  await edit(ada, 'the loss stays', 2)
  const first = await commentHistory(null, id, { to: 1 })
  expect(first).toMatchObject({ from: 1, to: 1, segments: [{ kind: 'same' }] })
  expect(first.body.html).toContain('the loss falls')
  const whole = await commentHistory(null, id, { from: 1, to: 3 })
  expect(whole.segments.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
    'falls',
    'stays',
  ])
})

test('the second of two people editing at once is told, and loses nothing', async () => {
  const { ada, id, edit } = await aWorld()
  await edit(ada, 'first', 1)
  await expect(edit(ada, 'second', 1)).rejects.toMatchObject({ kind: 'conflict', what: 'edited' })
  expect(await commentSource(ada, id)).toMatchObject({ body: 'first', revision: 2 })
})

test('of two edits at the same moment one is stored', async () => {
  const { ada, id, edit } = await aWorld()
  const both = await Promise.allSettled([edit(ada, 'one', 1), edit(ada, 'two', 1)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await commentHistory(null, id)).revisions).toHaveLength(2)
})

test('saving what is there already makes no revision', async () => {
  const { ada, id, edit } = await aWorld()
  expect(await edit(ada, 'the loss falls', 1)).toMatchObject({ revision: 1 })
  expect((await commentHistory(null, id)).revisions).toHaveLength(1)
})

test('nobody changes what somebody else wrote, curators included', async () => {
  const { id, edit } = await aWorld()
  const refused = { kind: 'forbidden' }
  for (const viewer of [await aPerson(), await aPerson({ role: 'administrator' })]) {
    await expect(edit(viewer, 'x', 1)).rejects.toMatchObject(refused)
    await expect(commentSource(viewer, id)).rejects.toMatchObject(refused)
  }
})

test('the history of a deleted comment is read by curators alone', async () => {
  const { ada, id, edit } = await aWorld()
  await edit(ada, 'something unkind', 1)
  await deleteComment(ada, id, { reason: '' })
  const gone = { kind: 'not-found', what: 'comment' }
  for (const viewer of [null, ada, await aPerson({ role: 'trusted' })])
    await expect(commentHistory(viewer, id)).rejects.toMatchObject(gone)
  const history = await commentHistory(await aPerson({ role: 'curator' }), id)
  expect(history.body.html).toContain('something unkind')
  await expect(edit(ada, 'x', 2)).rejects.toMatchObject(gone)
})
