import { and, eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { maySee, type Scope, scopeOf, VISIBILITIES } from '#app/domain/record/visibility.ts'
import { ROLES, type Viewer } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { listedTo, visibleTo } from '#db/queries/visible.ts'
import { records } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'

/** One question of each visibility by an author, and everybody who may come to read them. */
async function aWorld() {
  const author = await aPerson()
  const questions = await Promise.all(
    VISIBILITIES.map(async (visibility) => ({
      visibility,
      ...(await aQuestion({ by: author, visibility })),
    })),
  )
  const strangers = await Promise.all(ROLES.map((role) => aPerson({ role })))
  const readers: Viewer[] = [null, ...strangers, ...ROLES.map((role) => ({ ...author, role }))]
  return { author, questions, readers }
}

type World = Awaited<ReturnType<typeof aWorld>>

async function found({ questions }: World, rule: ReturnType<typeof visibleTo>) {
  const ids = questions.map((question) => question.id)
  const rows = await reader()
    .select({ id: records.id })
    .from(records)
    .where(and(inArray(records.id, ids), rule))
  return questions.filter(({ id }) => rows.some((row) => row.id === id)).map((q) => q.visibility)
}

test('the rule in SQL and the rule in the domain agree for every reader and visibility', async () => {
  const world = await aWorld()
  for (const viewer of world.readers) {
    const scope = scopeOf(viewer)
    const expected = world.questions.filter(({ visibility }) =>
      maySee(scope, { visibility, authorId: world.author.id }),
    )
    expect(await found(world, visibleTo(scope, records))).toEqual(expected.map((q) => q.visibility))
  }
})

test('whatever stands in a list may be opened', async () => {
  const world = await aWorld()
  for (const viewer of world.readers) {
    const scope = scopeOf(viewer)
    const listed = await found(world, listedTo(scope, records))
    const open = await found(world, visibleTo(scope, records))
    expect(open).toEqual(expect.arrayContaining(listed))
  }
})

test('lists hold what is public, and what is queued for its author and curators', async () => {
  const world = await aWorld()
  const listed = (scope: Scope) => found(world, listedTo(scope, records))
  const id = world.author.id
  expect(await listed({ viewerId: null, curator: false })).toEqual(['public'])
  expect(await listed({ viewerId: 'other', curator: false })).toEqual(['public'])
  expect(await listed({ viewerId: id, curator: false })).toEqual(['queued', 'public'])
  expect(await listed({ viewerId: 'other', curator: true })).toEqual(['queued', 'public'])
})

test('the two rules can stand beside other conditions', async () => {
  const world = await aWorld()
  const [first] = world.questions
  const rule = and(eq(records.kind, 'claim'), visibleTo({ viewerId: null, curator: true }, records))
  expect(first).toBeDefined()
  expect(await found(world, rule ?? eq(records.id, ''))).toEqual([])
})
