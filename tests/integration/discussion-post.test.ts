import { and, count, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { reader } from '#db/client.ts'
import { citations, comments, events, records, revisions } from '#db/schema/index.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { oneComment } from '#tests/support/one-comment.ts'

beforeEach(() => configureLimits(true))
afterEach(() => configureLimits(false))

const input = (body: string, more: object = {}) => PostCommentInput.parse({ body, ...more })

async function aWorld() {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada, createdAt: new Date('2026-01-01') })
  const post = (viewer: Member, body: string, more = {}, at?: Date) =>
    postComment(viewer, question, input(body, more), at)
  return { ada, question, post }
}

const stored = async (id: string) => {
  const [row] = await reader().select().from(comments).where(eq(comments.id, id))
  return row!
}

const recordRow = async (id: string) => {
  const [row] = await reader().select().from(records).where(eq(records.id, id))
  return row!
}

test('a comment is set, counted, kept as its first revision and told once', async () => {
  const { ada, question, post } = await aWorld()
  const at = new Date('2026-02-03T04:05:06.789Z')
  const before = await recordRow(question.id)
  const { id } = await post(ada, 'Since $x^2$ grows, see doi:10.1000/182.', {}, at)
  const view = await oneComment(ada, id)
  expect(view.body?.html).toContain('katex')
  expect(view).toMatchObject({ depth: 0, editedAt: null, author: { handle: ada.handle } })
  const after = await recordRow(question.id)
  expect(after).toMatchObject({ commentCount: 1, lastActivityAt: at })
  expect(after.hot - before.hot).toBe(Math.round(1e6 * Math.log10(1.5)))
  const kept = await reader().select().from(revisions).where(eq(revisions.subjectId, id))
  expect(kept).toMatchObject([
    { revision: 1, texts: { body: 'Since $x^2$ grows, see doi:10.1000/182.' } },
  ])
  const told = await reader().select().from(events).where(eq(events.subjectId, id))
  expect(told).toMatchObject([
    { kind: 'comment-posted', recordId: question.id, actorId: ada.id, at },
  ])
  const cited = await reader().select().from(citations).where(eq(citations.subjectId, id))
  expect(cited).toHaveLength(1)
})

test('replies are counted by everything above them', async () => {
  const { ada, post } = await aWorld()
  const root = await post(ada, 'root')
  const reply = await post(ada, 'reply', { parentId: root.id })
  const below = await post(ada, 'below', { parentId: reply.id })
  await post(ada, 'beside', { parentId: root.id })
  expect(await stored(root.id)).toMatchObject({ descendantCount: 3, depth: 0 })
  expect(await stored(reply.id)).toMatchObject({ descendantCount: 1, depth: 1, sectionId: root.id })
  expect(await stored(below.id)).toMatchObject({ descendantCount: 0, depth: 2, parentId: reply.id })
})

test('a reply below depth 18 is attached at depth 18 and says what it answers', async () => {
  const { ada, question, post } = await aWorld()
  let above = await aComment({ on: question, by: ada })
  const chain = [above]
  for (let depth = 1; depth <= 24; depth++) {
    above = await aComment({ on: question, by: ada, below: above })
    chain.push(above)
  }
  const last = await post(ada, 'to depth 17', { parentId: chain[17]!.id })
  expect(await stored(last.id)).toMatchObject({
    depth: 18,
    parentId: chain[17]!.id,
    answersId: null,
  })
  for (const answered of [chain[18]!, chain[24]!]) {
    const { id } = await post(ada, 'deep', { parentId: answered.id })
    const row = await stored(id)
    expect(row).toMatchObject({ depth: 18, parentId: chain[17]!.id, answersId: answered.id })
    expect(row.sectionId).toBe(chain[16]!.id)
    expect((await oneComment(null, id)).answers).toBe(answered.id)
  }
  expect((await stored(chain[0]!.id)).descendantCount).toBe(27)
  expect((await stored(chain[17]!.id)).descendantCount).toBe(10)
})

test('the same form sent twice makes one comment, and both sends get it', async () => {
  const { ada, question, post } = await aWorld()
  const form = { key: 'form-key-0001' }
  const first = await post(ada, 'once', form)
  expect(await post(ada, 'once', form)).toEqual(first)
  expect((await recordRow(question.id)).commentCount).toBe(1)
})

test('the same form sent five times at the same moment makes one comment', async () => {
  const { ada, question, post } = await aWorld()
  const sends = Array.from({ length: 5 }, () => post(ada, 'once', { key: 'form-key-0002' }))
  const made = new Set((await Promise.all(sends)).map(({ id }) => id))
  expect(made.size).toBe(1)
  const [row] = await reader()
    .select({ count: count() })
    .from(comments)
    .where(eq(comments.recordId, question.id))
  expect(row?.count).toBe(1)
})

test('the same key from somebody else is another form', async () => {
  const { ada, post } = await aWorld()
  const ben = await aPerson()
  const key = 'form-key-0003'
  expect((await post(ada, 'a', { key })).id).not.toBe((await post(ben, 'b', { key })).id)
})

test('eight people commenting at once are all counted', async () => {
  const { ada, question, post } = await aWorld()
  const root = await post(ada, 'root')
  const people = await Promise.all(Array.from({ length: 8 }, () => aPerson()))
  await Promise.all(people.map((person) => post(person, 'me too', { parentId: root.id })))
  expect((await stored(root.id)).descendantCount).toBe(8)
  expect((await recordRow(question.id)).commentCount).toBe(9)
})

test('nobody comments on what is not public', async () => {
  const { ada, question } = await aWorld()
  const ben = await aPerson()
  for (const visibility of ['draft', 'queued', 'hidden', 'deleted'] as const) {
    const other = await aQuestion({ by: ada, visibility })
    await expect(postComment(ben, other, input('x'))).rejects.toMatchObject({ kind: 'not-found' })
  }
  const draft = await aQuestion({ by: ada, visibility: 'draft' })
  await expect(postComment(ada, draft, input('x'))).rejects.toMatchObject({ kind: 'forbidden' })
  expect((await recordRow(question.id)).commentCount).toBe(0)
})

test('a reply needs a comment of the same record that may be answered', async () => {
  const { ada, question, post } = await aWorld()
  const elsewhere = await aComment({ on: await aQuestion({ by: ada }), by: ada })
  const hidden = await aComment({ on: question, by: ada, visibility: 'hidden' })
  const gone = { kind: 'not-found', what: 'comment' }
  const ben = await aPerson()
  await expect(post(ben, 'x', { parentId: elsewhere.id })).rejects.toMatchObject(gone)
  await expect(post(ben, 'x', { parentId: hidden.id })).rejects.toMatchObject(gone)
  await expect(post(ben, 'x', { parentId: 'nothing' })).rejects.toMatchObject(gone)
  await expect(post(ada, 'x', { parentId: hidden.id })).rejects.toMatchObject({ kind: 'forbidden' })
})

test('a new account posts ten comments a day with two links each', async () => {
  configureLimits(false)
  const { ada, question } = await aWorld()
  const newcomer = await aPerson({ role: 'new' })
  const noon = new Date('2026-03-01T12:00:00Z')
  const links = 'https://a.example https://b.example https://c.example'
  await expect(postComment(newcomer, question, input(links), noon)).rejects.toMatchObject({
    kind: 'invalid',
    fields: { body: ['links.many'] },
  })
  for (let number = 0; number < 10; number++)
    await aComment({ on: question, by: newcomer, createdAt: noon })
  const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
  const eleventh = { kind: 'too-many', what: 'dailyComments' }
  await expect(postComment(newcomer, question, input('x'), later(23))).rejects.toMatchObject(
    eleventh,
  )
  await expect(postComment(newcomer, question, input('x'), later(25))).resolves.toBeTruthy()
  const many = await postComment(ada, question, input(links), noon)
  expect(many.id).toBeTruthy()
})

test('a comment can be about a passage of one revision', async () => {
  const { ada, post } = await aWorld()
  const passage = { anchorPart: 'statement', anchorQuote: 'for all $n$', anchorRevision: '1' }
  const { id } = await post(ada, 'not for n = 2', passage)
  const { comment } = await commentPage(null, id, { sort: 'best' })
  expect(comment.anchor).toEqual({ part: 'statement', quote: 'for all $n$', revision: 1 })
})

test('nothing of a comment that could not be stored remains', async () => {
  const { ada, question, post } = await aWorld()
  const key = 'form-key-0004'
  await expect(post(ada, 'x', { parentId: 'nothing', key })).rejects.toMatchObject({})
  const told = await reader()
    .select()
    .from(events)
    .where(and(eq(events.recordId, question.id), eq(events.kind, 'comment-posted')))
  expect(told).toEqual([])
  await expect(post(ada, 'x', { key })).resolves.toBeTruthy()
})
