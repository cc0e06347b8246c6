import { expect, test } from 'vitest'
import type { CommentView } from '#app/domain/comment/view.ts'
import { scopeOf, VISIBILITIES, type Visibility } from '#app/domain/record/visibility.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { commentHistory } from '#app/services/comments/comment-history.server.ts'
import { commentPage } from '#app/services/comments/comment-page.server.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { oneComment } from '#tests/support/one-comment.ts'
import { threadOn } from '#tests/support/pages/sections.ts'

/** Who finds a comment in the thread when nothing hangs below it. */
const IN_THREAD: Record<Visibility, string[]> = {
  draft: [],
  queued: ['author', 'curator'],
  public: ['visitor', 'other', 'author', 'curator'],
  hidden: ['author', 'curator'],
  deleted: [],
}

/** Who can open it by its address. */
const OPENED: Record<Visibility, string[]> = {
  ...IN_THREAD,
  draft: ['author'],
  deleted: ['curator'],
}

async function aWorld() {
  const author = await aPerson()
  const question = await aQuestion({ by: await aPerson() })
  const viewers: Record<string, Viewer> = {
    visitor: null,
    other: await aPerson({ role: 'trusted' }),
    author,
    curator: await aPerson({ role: 'curator' }),
  }
  return { author, question, viewers }
}

type World = Awaited<ReturnType<typeof aWorld>>

const flat = (views: CommentView[]): CommentView[] =>
  views.flatMap((view) => [view, ...flat(view.replies)])

const inThread = async ({ question }: World, viewer: Viewer) =>
  flat((await threadOn(viewer, question, { sort: 'newest' })).comments)

const exists = (work: Promise<unknown>) =>
  work.then(
    () => true,
    (error) => {
      expect(error).toMatchObject({ kind: 'not-found' })
      return false
    },
  )

const those = async (world: World, rule: (viewer: Viewer) => Promise<boolean>) => {
  const found: string[] = []
  for (const [name, viewer] of Object.entries(world.viewers))
    if (await rule(viewer)) found.push(name)
  return found
}

test.each(VISIBILITIES)(
  'a %s comment is found in the thread by those who may, and by no others',
  async (visibility) => {
    const world = await aWorld()
    const on = world.question
    const root = await aComment({ on, by: world.author, visibility, body: 'secret root' })
    const parent = await aComment({ on, by: await aPerson(), body: 'parent' })
    const reply = await aComment({
      on,
      by: world.author,
      visibility,
      below: parent,
      body: 'secret reply',
    })
    const expected = IN_THREAD[visibility]
    for (const { id } of [root, reply]) {
      const readers = await those(world, async (viewer) => {
        const views = await inThread(world, viewer)
        expect(views.some((view) => view.id === parent.id)).toBe(true)
        return views.some((view) => view.id === id)
      })
      expect(readers).toEqual(expected)
    }
    if (expected.includes('visitor')) return
    const page = JSON.stringify(await threadOn(null, on, { sort: 'best' }))
    expect(page).not.toContain('secret')
    expect(page).not.toContain(world.author.handle)
  },
)

test.each(VISIBILITIES)(
  'a %s comment is opened, in every read model, by those who may alone',
  async (visibility) => {
    const world = await aWorld()
    const { id } = await aComment({ on: world.question, by: world.author, visibility })
    const readModels = [
      (viewer: Viewer) => commentPage(viewer, id, { sort: 'best' }),
      (viewer: Viewer) => oneComment(viewer, id),
      (viewer: Viewer) => commentHistory(viewer, id),
    ]
    for (const readModel of readModels)
      expect(await those(world, (viewer) => exists(readModel(viewer)))).toEqual(OPENED[visibility])
    const vote = async (viewer: Viewer) =>
      viewer !== null &&
      castVote(viewer, id, { axis: 'useful', value: 1 }).then(
        () => true,
        () => false,
      )
    const voted = await those(world, vote)
    expect(voted).toEqual(visibility === 'public' ? ['other', 'curator'] : [])
  },
)

test.each(VISIBILITIES)(
  'with a public reply below it a %s comment is a tombstone to those who may not read it',
  async (visibility) => {
    const world = await aWorld()
    const on = world.question
    const above = await aComment({ on, by: world.author, visibility, body: 'secret' })
    const below = await aComment({ on, by: await aPerson(), below: above, body: 'still here' })
    for (const viewer of Object.values(world.viewers)) {
      const views = await inThread(world, viewer)
      expect(views.map((view) => view.id)).toEqual([above.id, below.id])
      const readable =
        visibility === 'public' ||
        (visibility !== 'deleted' &&
          (viewer?.id === world.author.id || (scopeOf(viewer).curator && visibility !== 'draft')))
      expect(views[0]?.body === null).toBe(!readable)
      expect(views[0]?.author === null).toBe(!readable)
      expect(views[0]?.tombstone).toBe(
        readable ? null : visibility === 'deleted' ? 'deleted' : 'hidden',
      )
    }
  },
)

test('no comment of a record is found by who may not open the record', async () => {
  const world = await aWorld()
  const author = world.author
  for (const visibility of VISIBILITIES) {
    const question = await aQuestion({ by: author, visibility })
    const { id } = await aComment({ on: question, by: await aPerson() })
    const readModels = [
      (viewer: Viewer) => threadOn(viewer, question, { sort: 'best' }),
      (viewer: Viewer) => commentPage(viewer, id, { sort: 'best' }),
      (viewer: Viewer) => oneComment(viewer, id),
      (viewer: Viewer) => commentHistory(viewer, id),
    ]
    for (const readModel of readModels)
      expect(await those(world, (viewer) => exists(readModel(viewer)))).toEqual(OPENED[visibility])
  }
})

test('a comment offers each viewer what that viewer may do with it', async () => {
  const world = await aWorld()
  await aComment({ on: world.question, by: world.author })
  const none = { reply: false, edit: false, delete: false, vote: false, hide: false, show: false }
  const expected = {
    visitor: none,
    other: { ...none, reply: true, vote: true },
    author: { ...none, reply: true, edit: true, delete: true },
    curator: { ...none, reply: true, vote: true, delete: true, hide: true },
  }
  for (const [name, viewer] of Object.entries(world.viewers))
    expect({ [name]: (await inThread(world, viewer))[0]?.abilities }).toEqual({
      [name]: expected[name as keyof typeof expected],
    })
})
