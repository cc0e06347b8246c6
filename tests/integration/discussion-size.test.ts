import { type SQLWrapper, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { CommentView } from '#app/domain/comment/view.ts'
import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { placeBelow } from '#app/domain/thread/place.ts'
import { THREAD_SORTS, type ThreadSort } from '#app/domain/thread/sort.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { reader, write } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import {
  commentsOfSections,
  pageOfReplies,
  pageOfRoots,
  repliesOf,
  unlistedIn,
} from '#db/queries/threads.ts'
import { rowsRead } from '#tests/support/databases/rows-read.ts'
import { commentRow, manyComments } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { threadOn } from '#tests/support/pages/sections.ts'

const MANY = 10_000
type Row = ReturnType<typeof commentRow>
type Shape = 'roots' | 'siblings' | 'chain'

const worlds = new Map<Shape, ReturnType<typeof made>>()

/** Each is made once: nothing here writes to it. */
function aLongThread(shape: Shape) {
  const world = worlds.get(shape) ?? made(shape)
  worlds.set(shape, world)
  return world
}

async function made(shape: Shape) {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  const start = Date.UTC(2026, 0, 1)
  const rows: Row[] = []
  for (let place = 0; place < MANY; place++) {
    const above = shape === 'roots' ? undefined : shape === 'chain' ? rows.at(-1) : rows[0]
    const useful = { up: (place * 7) % 13, down: (place * 5) % 3 }
    const row = commentRow({ on: question, by: ada, createdAt: new Date(start + place), useful })
    const below =
      shape === 'chain' ? MANY - 1 - place : place > 0 || shape === 'roots' ? 0 : MANY - 1
    rows.push({
      ...row,
      parentId: above?.id ?? null,
      ...placeBelow(above ?? null, row.id),
      descendantCount: below,
    })
  }
  await manyComments(rows)
  // PostgreSQL gathers these by itself within a minute; its planner goes by them.
  if (dialect === 'postgres') await write((tx) => tx.run(sql`analyze comments`))
  return { question, first: rows[0]!, middle: rows[MANY / 2]!, last: rows[MANY - 1]! }
}

const flat = (views: CommentView[]): CommentView[] =>
  views.flatMap((view) => [view, ...flat(view.replies)])

/** What SQLite would do beside following an index to the first row and on from there. */
async function detours(query: SQLWrapper): Promise<string[]> {
  const rows = await reader().rows<{ detail: string }>(sql`explain query plan ${query.getSQL()}`)
  expect(rows.some((row) => /SEARCH comments USING.*INDEX/.test(row.detail))).toBe(true)
  return rows.map((row) => row.detail).filter((step) => /^SCAN comments|TEMP B-TREE/.test(step))
}

/** Every read that a page of this thread makes. */
function readsOf(
  { question, first, middle }: Awaited<ReturnType<typeof aLongThread>>,
  sort: ThreadSort,
) {
  const q = reader()
  const page = { sort, limit: 201 }
  return [
    pageOfRoots(q, question.id, { ...page, after: null }),
    pageOfRoots(q, question.id, { ...page, after: middle }),
    pageOfReplies(q, first.id, { ...page, after: null }),
    pageOfReplies(q, first.id, { ...page, after: middle }),
    repliesOf(q, [{ keys: [first.id], limit: 200 }], sort),
    commentsOfSections(q, null, { read: [{ keys: [first.id], limit: 200 }], extra: [], sort }),
  ]
}

test.each(['roots', 'siblings', 'chain'] as const)(
  'opening a thread of 10,000 %s reads a page of rows, in the order of an index',
  async (shape) => {
    const world = await aLongThread(shape)
    for (const sort of THREAD_SORTS)
      for (const read of readsOf(world, sort)) {
        if (dialect === 'sqlite') expect(await detours(read)).toEqual([])
        else expect(await rowsRead(read, 'comments')).toBeLessThanOrEqual(402)
      }
    const unlisted = unlistedIn(
      reader(),
      { ...PUBLIC_SCOPE, viewerId: world.first.id },
      world.question.id,
      20,
    )
    if (dialect === 'sqlite') expect(await detours(unlisted)).toEqual([])
    else expect(await rowsRead(unlisted, 'comments')).toBeLessThanOrEqual(20)
  },
)

test('a chain of 10,000 imported comments is shown eight levels a page, from any of them', async () => {
  const { question, middle, last } = await aLongThread('chain')
  const thread = await threadOn(null, question, { sort: 'best' })
  const shown = flat(thread.comments)
  expect(shown.map((view) => view.depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(shown.at(-1)).toMatchObject({ moreReplies: MANY - 8, continues: shown.at(-1)?.id })
  const page = await commentPage(null, middle.id, { sort: 'best' })
  expect(flat([page.comment]).map((view) => view.depth)).toEqual(
    Array.from({ length: 8 }, (_, level) => MANY / 2 + level),
  )
  expect(page.ancestors).toHaveLength(7)
  expect(flat([page.comment]).at(-1)?.moreReplies).toBe(MANY / 2 - 8)
  const end = await commentPage(null, last.id, { sort: 'best' })
  expect(end.comment).toMatchObject({
    depth: MANY - 1,
    replies: [],
    moreReplies: 0,
    continues: null,
  })
})

test('10,000 replies to one comment are cut at 200 with the rest counted', async () => {
  const { question, first } = await aLongThread('siblings')
  for (const sort of THREAD_SORTS) {
    const { comments, nextCursor } = await threadOn(null, question, { sort })
    expect(flat(comments)).toHaveLength(200)
    expect(comments[0]).toMatchObject({ id: first.id, moreReplies: MANY - 200 })
    expect(nextCursor).toBeNull()
    const page = await commentPage(null, first.id, { sort })
    expect(page.comment.replies).toHaveLength(199)
    expect(page.nextCursor).not.toBeNull()
  }
})
