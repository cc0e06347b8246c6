import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { wilsonLowerBound } from '#app/domain/ranking/wilson.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import type { VoteAxis, VoteValue } from '#app/domain/vote/axis.ts'
import { castVote } from '#app/services/votes/cast-vote.server.ts'
import { reader } from '#db/client.ts'
import { countVotes } from '#db/queries/votes.ts'
import { comments, events, records, votes } from '#db/schema/index.ts'
import { aComment } from '#tests/support/factories/comment.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aQuestion } from '#tests/support/factories/question.ts'
import { threadOn } from '#tests/support/pages/sections.ts'

async function aWorld() {
  const [ada, ben] = await Promise.all([aPerson(), aPerson()])
  const question = await aQuestion({ by: ada })
  const comment = await aComment({ on: question, by: ada })
  return { ada, ben, question, comment }
}

const cast = (viewer: Member, id: string, axis: VoteAxis, value: VoteValue | 0) =>
  castVote(viewer, id, { axis, value })

const commentRow = async (id: string) => {
  const [row] = await reader().select().from(comments).where(eq(comments.id, id))
  return row!
}
const recordRow = async (id: string) => {
  const [row] = await reader().select().from(records).where(eq(records.id, id))
  return row!
}

test('a person has one vote on each axis, can turn it and take it back', async () => {
  const { ben, comment } = await aWorld()
  const useful = (value: VoteValue | 0) => cast(ben, comment.id, 'useful', value)
  expect(await useful(1)).toEqual({
    subjectId: comment.id,
    tallies: { useful: { up: 1, down: 0 }, agree: { up: 0, down: 0 } },
    ownVotes: { useful: 1 },
  })
  expect((await useful(1)).tallies.useful).toEqual({ up: 1, down: 0 })
  await cast(ben, comment.id, 'agree', -1)
  const turned = await useful(-1)
  expect(turned.tallies).toEqual({ useful: { up: 0, down: 1 }, agree: { up: 0, down: 1 } })
  expect(turned.ownVotes).toEqual({ useful: -1, agree: -1 })
  expect((await useful(0)).tallies.useful).toEqual({ up: 0, down: 0 })
  expect((await useful(0)).ownVotes).toEqual({ agree: -1 })
})

test('score and best follow from useful votes; agreement orders nothing', async () => {
  const { ben, comment } = await aWorld()
  const cyd = await aPerson()
  await cast(ben, comment.id, 'useful', 1)
  await cast(cyd, comment.id, 'useful', 1)
  const before = await commentRow(comment.id)
  expect(before).toMatchObject({ score: 2, best: wilsonLowerBound(2, 0), usefulUp: 2 })
  await cast(ben, comment.id, 'agree', -1)
  await cast(cyd, comment.id, 'agree', -1)
  const after = await commentRow(comment.id)
  expect(after).toMatchObject({ score: 2, best: before.best, agreeDown: 2 })
})

test('a vote on a question moves its score and its place in the hot order, agreement neither', async () => {
  const { ben, question } = await aWorld()
  const before = await recordRow(question.id)
  await cast(ben, question.id, 'agree', 1)
  expect(await recordRow(question.id)).toMatchObject({ score: 0, hot: before.hot, agreeUp: 1 })
  await cast(ben, question.id, 'useful', 1)
  const after = await recordRow(question.id)
  expect(after).toMatchObject({ score: 1, usefulUp: 1, commentCount: 1 })
  const gained = Math.log10(1 + 1.5) - Math.log10(1 + 0.5)
  expect(Math.abs(after.hot - before.hot - 1e6 * gained)).toBeLessThanOrEqual(1)
})

test('the best comment stands first, and one agreed with stands where it stood', async () => {
  const { ada, ben, question, comment } = await aWorld()
  const later = await aComment({ on: question, by: ada })
  const order = async () =>
    (await threadOn(ben, question, { sort: 'best' })).comments.map((view) => view.id)
  await cast(ben, later.id, 'agree', 1)
  expect(await order()).toEqual([comment.id, later.id])
  await cast(ben, later.id, 'useful', 1)
  expect(await order()).toEqual([later.id, comment.id])
  const [first] = (await threadOn(ben, question, { sort: 'best' })).comments
  expect(first?.ownVotes).toEqual({ useful: 1, agree: 1 })
  expect((await threadOn(ada, question, { sort: 'best' })).comments[0]?.ownVotes).toEqual({})
})

test('nobody votes on their own', async () => {
  const { ada, question, comment } = await aWorld()
  for (const id of [question.id, comment.id]) {
    await expect(cast(ada, id, 'useful', 1)).rejects.toMatchObject({ what: 'voteOwn' })
  }
  expect(await countVotes(reader(), comment.id)).toEqual([])
})

test('what one may not see cannot be voted on, and is not there', async () => {
  const { ada, ben } = await aWorld()
  const hidden = await aQuestion({ by: ada, visibility: 'hidden' })
  const below = await aComment({ on: hidden, by: ada })
  for (const id of [hidden.id, below.id, 'nothing', ada.id])
    await expect(cast(ben, id, 'useful', 1)).rejects.toMatchObject({ kind: 'not-found' })
  const curator = await aPerson({ role: 'curator' })
  for (const id of [hidden.id, below.id])
    await expect(cast(curator, id, 'useful', 1)).rejects.toMatchObject({ kind: 'forbidden' })
})

test.each(['comment', 'question'] as const)(
  'twenty people voting on a %s at once are all counted',
  async (what) => {
    const world = await aWorld()
    const { id } = world[what]
    const people = await Promise.all(Array.from({ length: 20 }, () => aPerson()))
    const value = (place: number): VoteValue => (place % 4 === 0 ? -1 : 1)
    await Promise.all(people.map((person, place) => cast(person, id, 'useful', value(place))))
    const row = what === 'comment' ? await commentRow(id) : await recordRow(id)
    expect(row).toMatchObject({ usefulUp: 15, usefulDown: 5, score: 10 })
    if ('best' in row) expect(row.best).toBe(wilsonLowerBound(15, 5))
  },
)

test('one person clicking ten times at once has one vote', async () => {
  const { ben, comment } = await aWorld()
  await Promise.all(Array.from({ length: 10 }, () => cast(ben, comment.id, 'useful', 1)))
  const rows = await reader()
    .select()
    .from(votes)
    .where(and(eq(votes.subjectId, comment.id), eq(votes.personId, ben.id)))
  expect(rows).toHaveLength(1)
  expect(await commentRow(comment.id)).toMatchObject({ usefulUp: 1, score: 1 })
})

test("votes are nobody else's business: they append no event", async () => {
  const { ben, question, comment } = await aWorld()
  await cast(ben, comment.id, 'useful', 1)
  await cast(ben, question.id, 'agree', 1)
  expect(await reader().select().from(events).where(eq(events.actorId, ben.id))).toEqual([])
})

test('what a vote answers with is small', async () => {
  const { ben, comment } = await aWorld()
  const answer = await cast(ben, comment.id, 'useful', 1)
  expect(JSON.stringify(answer).length).toBeLessThan(250)
})
