import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { VISIBILITIES, type Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { personPage } from '#app/services/accounts/person-page.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { configureLimits } from '#app/services/limits/limits.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { write } from '#db/client.ts'
import { comments, records } from '#db/schema/index.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import { aTestedClaim } from '#tests/support/factories/tested-claim.ts'

configureLimits(true)

const ask = (by: Member, title: string) =>
  proposeQuestion(by, ProposeQuestionInput.parse({ title, statement: `About ${title}.` }))

const say = (by: Member, number: number, body: string) =>
  postComment(by, { kind: 'question', number }, PostCommentInput.parse({ body }))

const putQuestion = (number: number, visibility: Visibility) =>
  write((tx) => tx.update(records).set({ visibility }).where(eq(records.number, number)))

const putComment = (id: string, visibility: Visibility) =>
  write((tx) => tx.update(comments).set({ visibility }).where(eq(comments.id, id)))

const titles = (list: { titlePlain: string }[]) => list.map((question) => question.titlePlain)
const texts = (list: { body: { html: string } }[]) =>
  list.map((comment) => comment.body.html.replace(/<[^>]+>/g, '').trim())

/** Somebody with one question and one comment in every state, all on a public record. */
async function everyState() {
  const author = await aPerson()
  const host = await ask(await aPerson(), 'Host')
  for (const visibility of VISIBILITIES) {
    const { number } = await ask(author, `Q ${visibility}`)
    await putQuestion(number, visibility)
    const { id } = await say(author, host.number, `C ${visibility}`)
    await putComment(id, visibility)
  }
  return author
}

test('lists and counts hold what is public, whoever looks', async () => {
  const author = await everyState()
  const viewers = [null, await aPerson(), await aPerson({ role: 'curator' }), author]
  for (const viewer of viewers) {
    const page = await personPage(viewer, author.handle)
    expect(titles(page.questions)).toEqual(['Q public'])
    expect(texts(page.comments)).toEqual(['C public'])
    expect(page.counts).toEqual({ question: 1, claim: 0, experiment: 0, comments: 1 })
  }
})

test('drafts and what waits in the queue are shown to oneself only', async () => {
  const author = await everyState()
  for (const viewer of [null, await aPerson(), await aPerson({ role: 'administrator' })])
    expect((await personPage(viewer, author.handle)).own).toBeNull()
  const { own } = await personPage(author, author.handle)
  expect(titles(own?.records ?? []).sort()).toEqual(['Q draft', 'Q queued'])
  expect(texts(own?.comments ?? [])).toEqual(['C queued'])
})

test('a comment on a record that is not public is absent from list and count', async () => {
  const author = await aPerson()
  const { number } = await ask(await aPerson(), 'Shut later')
  await say(author, number, 'still there')
  expect((await personPage(null, author.handle)).counts.comments).toBe(1)
  for (const visibility of VISIBILITIES.filter((visibility) => visibility !== 'public')) {
    await putQuestion(number, visibility)
    const page = await personPage(author, author.handle)
    expect([page.comments, page.counts.comments], visibility).toEqual([[], 0])
  }
})

test('the newest ten are listed, newest first, and all are counted', async () => {
  const author = await aPerson()
  for (let nth = 1; nth <= 12; nth++) await ask(author, `N${nth}`)
  const page = await personPage(null, author.handle)
  expect(titles(page.questions)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((nth) => `N${nth}`))
  expect(page.counts.question).toBe(12)
})

test('claims, predictions and experiments are listed by kind, a draft to its author only', async () => {
  const { ada, eve, claim, prediction, experiment } = await aTestedClaim()
  const draft = await aDraftPrediction({ by: ada, claim: claim.number, title: 'A draft' })
  const numbers = async (viewer: Member | null, { handle }: Member) =>
    (await personPage(viewer, handle)).others.map(({ kind, records }) => [
      kind,
      ...records.map(({ number }) => number),
    ])
  const shown = [['claim', claim.number], ['prediction', prediction.number], ['experiment']]
  expect(await numbers(null, ada)).toEqual(shown)
  expect(await numbers(ada, ada)).toEqual(shown)
  expect(await numbers(null, eve)).toEqual([
    ['claim'],
    ['prediction'],
    ['experiment', experiment.number],
  ])
  const { own } = await personPage(ada, ada.handle)
  expect(own?.records.map(({ kind, number }) => [kind, number])).toEqual([
    ['prediction', draft.number],
  ])
})

test('only oneself may edit, and only an administrator, not oneself, may give the role', async () => {
  const ada = await aPerson({ role: 'administrator' })
  const bob = await aPerson()
  const abilities = async (viewer: Member | null, handle: string) =>
    (await personPage(viewer, handle)).abilities
  expect(await abilities(null, bob.handle)).toEqual({ edit: false, grantRole: false })
  expect(await abilities(bob, bob.handle)).toEqual({ edit: true, grantRole: false })
  expect(await abilities(ada, bob.handle)).toEqual({ edit: false, grantRole: true })
  expect(await abilities(ada, ada.handle)).toEqual({ edit: true, grantRole: false })
})
