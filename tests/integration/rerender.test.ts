import { beforeAll, expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { searchPage } from '#app/services/search/search-page.server.ts'
import { changeMacro } from '#app/services/site/change-settings.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'

let administrator: Member

const found = async (q: string) =>
  (await searchPage(null, { q, kind: null, page: 1 })).results.map((hit) => hit.is).sort()

async function define(expansion: string) {
  await changeMacro(administrator, { name: '\\loss', expansion })
  while (await runOne());
}

beforeAll(async () => {
  administrator = await aPerson({ role: 'administrator' })
  await define('\\Lambda')
  const question = ProposeQuestionInput.parse({
    title: 'Is $\\loss$ convex?',
    statement: 'Whether $\\loss$ is.',
  })
  const { number } = await proposeQuestion(administrator, question)
  const target = { kind: 'question', number } as const
  const body = PostCommentInput.parse({ body: 'No, $\\loss$ is not.' })
  await postComment(administrator, target, body)
})

test('a text set again with another macro is found by what it now says', async () => {
  expect(await found('lambda')).toEqual(['comment', 'record'])
  await define('\\Omega')
  expect(await found('omega')).toEqual(['comment', 'record'])
  expect(await found('lambda')).toEqual([])
})
