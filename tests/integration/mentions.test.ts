import { beforeAll, expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { findByName } from '#app/services/records/find-by-name.server.ts'
import { previewText } from '#app/services/site/preview-text.server.ts'
import { assignVisibility } from '#app/services/subjects/assign-visibility.server.ts'
import { aClaim } from '#tests/support/factories/claim.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { aDraftPrediction } from '#tests/support/factories/prediction.ts'
import { refusalOf } from '#tests/support/refusal-of.ts'

let ada: Member
let curator: Member
let claim: string
let hidden: string
let draft: string

async function asked(statement: string) {
  const input = ProposeQuestionInput.parse({ title: 'What is mentioned here?', statement })
  const { number } = await proposeQuestion(ada, input)
  return (await questionPage(null, number)).statement.html
}

beforeAll(async () => {
  ada = await aPerson({ handle: 'ada', role: 'trusted' })
  curator = await aPerson({ role: 'curator' })
  const [open, closed] = [await aClaim({ by: ada }), await aClaim({ by: ada })]
  claim = `C${open.number}`
  hidden = `C${closed.number}`
  await assignVisibility(curator, closed.id, { to: 'hidden', reason: 'A test.' })
  draft = `P${(await aDraftPrediction({ by: ada })).number}`
})

test('a text links to the public records and the people that it names, and to no others', async () => {
  const html = await asked(`${claim} and ${hidden}, ${draft} and C9999 by @Ada and @ghostperson`)
  expect(html).toContain(
    `<a class="rec" href="/${claim}">${claim}</a> and ${hidden}, ${draft} and C9999`,
  )
  expect(html).toContain('by <a class="mention" href="/people/ada">@Ada</a> and @ghostperson')
})

test('who may see more is shown no more links: hidden and absent look the same in a preview', async () => {
  for (const viewer of [null, ada, curator]) {
    const { html } = await previewText(
      viewer,
      '192.0.2.1',
      `${claim} ${hidden} ${draft} \\${claim}`,
    )
    expect(html).toBe(
      `<p dir="auto"><a class="rec" href="/${claim}">${claim}</a> ${hidden} ${draft} ${claim}</p>\n`,
    )
  }
})

test('a comment links the same way', async () => {
  const input = ProposeQuestionInput.parse({ title: 'Is this discussed?', statement: 'It is.' })
  const { number } = await proposeQuestion(ada, input)
  const body = PostCommentInput.parse({ body: `See ${claim}, not ${hidden} nor \\${claim}.` })
  await postComment(ada, { kind: 'question', number }, body)
  const { thread } = await questionPage(null, number)
  expect(JSON.stringify(thread)).toContain(
    `href=\\"/${claim}\\">${claim}</a>, not ${hidden} nor ${claim}.`,
  )
})

test('a short address may be written in small letters', async () => {
  expect(await findByName(null, claim.toLowerCase())).toMatchObject({ kind: 'claim' })
  expect(await refusalOf(findByName(null, hidden.toLowerCase()))).toBe('not-found page')
})
