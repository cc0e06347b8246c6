import { expect, test } from 'vitest'
import { contentsOf } from '#app/routes/questions.$ref/contents-of.ts'
import type { QuestionPage } from '#app/services/questions/question-page.server.ts'

type Shown = Parameters<typeof contentsOf>[0]

const shown = (over: Partial<QuestionPage>) =>
  ({
    background: null,
    remarks: null,
    notWorkedIn: 'none',
    parts: [],
    references: [],
    ...over,
  }) as Shown

const ids = (over: Partial<QuestionPage>) => contentsOf(shown(over), 3).map(({ id }) => id)

test('the contents name the remarks where the page has them, if only to say what they lack', () => {
  expect(ids({})).toEqual(['statement', 'discussion'])
  expect(ids({ remarks: { key: 'a:remarks:1', html: '' } })).toContain('remarks')
  expect(ids({ notWorkedIn: 'partial' })).toContain('remarks')
})
