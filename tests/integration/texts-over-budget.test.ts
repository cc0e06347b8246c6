import { expect, test } from 'vitest'
import { PostCommentInput } from '#app/domain/comment/input.ts'
import { EditProfileInput } from '#app/domain/person/input.ts'
import { ProposeQuestionInput } from '#app/domain/question/input.ts'
import { EditRemarksInput } from '#app/domain/record/input.ts'
import { runOne } from '#app/jobs/runner.server.ts'
import { editProfile } from '#app/services/accounts/edit-profile.server.ts'
import { postComment } from '#app/services/comments/post-comment.server.ts'
import { proposeQuestion } from '#app/services/questions/propose-question.server.ts'
import { questionPage } from '#app/services/questions/question-page.server.ts'
import { editRemarks } from '#app/services/records/edit-remarks.server.ts'
import { recordRevision } from '#app/services/records/record-revision.server.ts'
import { changeMacro } from '#app/services/site/change-settings.server.ts'
import { previewText } from '#app/services/site/preview-text.server.ts'
import { aPerson } from '#tests/support/factories/person.ts'
import { oneComment } from '#tests/support/one-comment.ts'

/** Set within the budget while `\big` is short, far beyond it once `\big` is long. */
const ROWS = Array.from({ length: 300 }, (_, n) => `$\\big_{${n}}$`).join(' ')
const FORMULAS = Array.from({ length: 1500 }, (_, n) => `$\\frac{x_{${n}}}{y}+z^2$`).join(' ')
const STARS = '*a '.repeat(33_000)

const proposal = (over: Record<string, string> = {}) =>
  ProposeQuestionInput.parse({ title: 'Is it long?', statement: 'Is it?', ...over })

const fieldsOf = (work: Promise<unknown>) =>
  work.then(
    () => 'stored',
    (error: { fields?: Record<string, string[]> }) => error.fields,
  )

test('a text that takes too much work is refused at its field and nothing is stored', async () => {
  const ada = await aPerson()
  const statement = await fieldsOf(proposeQuestion(ada, proposal({ statement: FORMULAS })))
  expect(statement).toEqual({ statement: ['text.complex'] })
  const both = proposeQuestion(ada, proposal({ statement: STARS, background: FORMULAS }))
  expect(await fieldsOf(both)).toEqual({
    statement: ['text.complex'],
    background: ['text.complex'],
  })
  const { number } = await proposeQuestion(ada, proposal())
  const target = { kind: 'question', number } as const
  const comment = postComment(ada, target, PostCommentInput.parse({ body: STARS }))
  expect(await fieldsOf(comment)).toEqual({ body: ['text.complex'] })
  expect((await questionPage(null, number)).commentCount).toBe(0)
})

test('a profile that takes too much work is refused at its field', async () => {
  const ben = await aPerson()
  const about = '[>a<]'.repeat(1_500)
  const input = EditProfileInput.parse({ displayName: 'Ben', about, base: '1' })
  expect(await fieldsOf(editProfile(ben, input))).toEqual({ about: ['text.complex'] })
})

test('a preview of such a text shows its source', async () => {
  const cleo = await aPerson()
  expect((await previewText(cleo, '::1', STARS)).html).toContain('<pre')
})

test('texts that a changed macro makes too much stay, and what stands beside them can be edited', async () => {
  const dora = await aPerson({ role: 'trusted' })
  const administrator = await aPerson({ role: 'administrator' })
  await changeMacro(administrator, { name: '\\big', expansion: 'x' })
  const { number } = await proposeQuestion(dora, proposal({ statement: ROWS }))
  const target = { kind: 'question', number } as const
  const { id } = await postComment(dora, target, PostCommentInput.parse({ body: ROWS }))
  await changeMacro(administrator, { name: '\\big', expansion: '\\frac{a}{b}'.repeat(30) })
  while (await runOne());
  expect((await questionPage(null, number)).statement.html).toContain('more mathematics')
  expect((await oneComment(null, id)).body?.html).toContain('more mathematics')
  expect((await recordRevision(null, { kind: 'question', number }, 1)).statement.html).toContain(
    'more mathematics',
  )
  const remarks = EditRemarksInput.parse({ remarks: 'Short.', base: '1' })
  await editRemarks(dora, { kind: 'question', number }, remarks)
  expect((await questionPage(null, number)).remarks?.html).toContain('Short.')
})
