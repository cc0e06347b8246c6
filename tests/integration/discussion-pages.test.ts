import { expect, test } from 'vitest'
import type { CommentView } from '#app/domain/comment/view.ts'
import { inOrder, THREAD_SORTS, type ThreadSort } from '#app/domain/thread/sort.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { aComment, commentRow, manyComments } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { threadAt, threadOn } from '#tests/support/pages/sections.ts'

type Question = Awaited<ReturnType<typeof aQuestion>>
type Row = ReturnType<typeof commentRow>

const flat = (views: CommentView[]): CommentView[] =>
  views.flatMap((view) => [view, ...flat(view.replies)])
const unseen = (views: CommentView[]) =>
  flat(views).reduce((sum, view) => sum + view.moreReplies, 0)

/** Votes and times that tie often, so that the order has to fall back on the id. */
const comment = (on: Question, by: Member, place: number, below?: Row) =>
  commentRow({
    on,
    by,
    below,
    useful: { up: (place * 7) % 4, down: (place * 3) % 2 },
    createdAt: new Date(Date.UTC(2026, 0, 1) + ((place * 5) % 11) * 60_000),
  })

async function everyPage(question: Question, sort: ThreadSort) {
  const pages: CommentView[][] = []
  let after: string | null = null
  do {
    const page = await threadOn(null, question, { sort, after })
    pages.push(page.comments)
    after = page.nextCursor
  } while (after && pages.length < 20)
  return pages
}

test.each(THREAD_SORTS)(
  'leafing through %s shows every comment on the record once, in order',
  async (sort) => {
    const ada = await aPerson()
    const question = await aQuestion({ by: ada })
    const roots = Array.from({ length: 450 }, (_, place) => comment(question, ada, place))
    await manyComments(roots)
    const pages = await everyPage(question, sort)
    expect(pages.map((page) => page.length)).toEqual([200, 200, 50])
    expect(pages.flat().map((view) => view.id)).toEqual(
      roots.toSorted(inOrder[sort]).map((row) => row.id),
    )
  },
)

test('a page holds 200 comments at most and says exactly how many replies it leaves out', async () => {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  const rows: Row[] = []
  for (let place = 0; place < 30; place++) {
    const root = { ...comment(question, ada, place), descendantCount: 60 }
    const replies = Array.from({ length: 30 }, (_, turn) => ({
      ...comment(question, ada, turn, root),
      descendantCount: 1,
    }))
    rows.push(
      root,
      ...replies,
      ...replies.map((reply, turn) => comment(question, ada, turn, reply)),
    )
  }
  await manyComments(rows)
  for (const sort of THREAD_SORTS) {
    const page = await threadOn(null, question, { sort })
    const shown = flat(page.comments)
    expect(shown).toHaveLength(200)
    expect(page.comments).toHaveLength(30)
    expect(page.nextCursor).toBeNull()
    expect(unseen(page.comments)).toBe(rows.length - 200)
    for (const view of page.comments) {
      expect(view.replies.length).toBeGreaterThanOrEqual(4)
      const all = rows.filter((row) => row.parentId === view.id).toSorted(inOrder[sort])
      expect(view.replies.map((reply) => reply.id)).toEqual(
        all.slice(0, view.replies.length).map((row) => row.id),
      )
    }
  }
})

test('a short discussion is shown whole, tombstones or not', async () => {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  const root = await aComment({ on: question, by: ada })
  let above = root
  for (let depth = 1; depth < 7; depth++)
    above = await aComment({ on: question, by: ada, below: above, visibility: 'deleted' })
  await aComment({ on: question, by: ada, below: above })
  const { comments } = await threadOn(null, question, { sort: 'best' })
  expect(flat(comments).map((view) => view.depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  const page = await commentPage(null, root.id, { sort: 'best' })
  expect(flat([page.comment])).toHaveLength(8)
})

test('the thread goes on below the eighth level on a page of its own', async () => {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  const chain = [await aComment({ on: question, by: ada })]
  for (let depth = 1; depth <= 18; depth++)
    chain.push(await aComment({ on: question, by: ada, below: chain.at(-1) }))
  const ids = chain.map((row) => row.id)
  const thread = await threadOn(null, question, { sort: 'best' })
  const shown = flat(thread.comments)
  expect(shown.map((view) => view.id)).toEqual(ids.slice(0, 8))
  expect(shown.map((view) => view.continues)).toEqual([...Array(7).fill(null), ids[7]])
  expect(shown.at(-1)?.moreReplies).toBe(11)
  const page = await commentPage(null, ids[7]!, { sort: 'best' })
  expect(page.ancestors.map((view) => view.id)).toEqual(ids.slice(0, 7))
  expect(page.cutAbove).toBe(false)
  expect(flat([page.comment]).map((view) => view.id)).toEqual(ids.slice(7, 15))
  const last = await commentPage(null, ids[14]!, { sort: 'best' })
  expect(last.ancestors.map((view) => view.id)).toEqual(ids.slice(7, 14))
  expect(last.cutAbove).toBe(true)
  expect(flat([last.comment]).map((view) => view.id)).toEqual(ids.slice(14))
  expect(unseen([last.comment])).toBe(0)
})

test.each(THREAD_SORTS)(
  'leafing through the replies to one comment, %s, shows each once',
  async (sort) => {
    const ada = await aPerson()
    const question = await aQuestion({ by: ada })
    const root = { ...commentRow({ on: question, by: ada }), descendantCount: 300 }
    const replies = Array.from({ length: 300 }, (_, place) => comment(question, ada, place, root))
    await manyComments([root, ...replies])
    const first = await commentPage(null, root.id, { sort })
    const second = await commentPage(null, root.id, { sort, after: first.nextCursor })
    const ids = [first, second].flatMap((page) => page.comment.replies.map((view) => view.id))
    expect(ids).toEqual(replies.toSorted(inOrder[sort]).map((row) => row.id))
    expect(flat([first.comment])).toHaveLength(200)
    expect(second.nextCursor).toBeNull()
  },
)

test('what only the viewer sees stands on the first page alone', async () => {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  await manyComments(Array.from({ length: 210 }, (_, place) => comment(question, ada, place)))
  const own = await aComment({ on: question, by: ada, visibility: 'queued' })
  const first = await threadOn(ada, question, { sort: 'best' })
  const second = await threadOn(ada, question, { sort: 'best', after: first.nextCursor })
  expect(first.comments).toHaveLength(200)
  expect(first.comments.filter((view) => view.id === own.id)).toHaveLength(1)
  expect(second.comments.map((view) => view.id)).not.toContain(own.id)
  expect(second.comments).toHaveLength(11)
})

test('the address decides order and page, and nonsense in it is the first page', async () => {
  const ada = await aPerson()
  const question = await aQuestion({ by: ada })
  await manyComments(Array.from({ length: 3 }, (_, place) => comment(question, ada, place)))
  const read = (query: string) => threadAt(null, question, new URLSearchParams(query))
  expect((await read('sort=oldest')).comments).toEqual(
    (await read('sort=newest')).comments.toReversed(),
  )
  expect(await read('sort=loudest&after=%00')).toEqual(await read(''))
})
