import { expect, test } from 'vitest'
import { countLinks, isNewcomer } from '#app/domain/comment/newcomers.ts'
import { ROLES } from '#app/domain/viewer/viewer.ts'

test.each([
  ['no link at all, only example.org', 0],
  ['https://a.example and http://b.example', 2],
  ['[one](https://a.example/x), <HTTPS://b.example>', 2],
  ['www.a.example is one', 1],
  ['https://www.a.example is one, too', 1],
  ['doi:10.1000/182 and arXiv:2001.08361 are citations', 0],
])('%s: %i', (text, links) => {
  expect(countLinks(text)).toBe(links)
})

test('only accounts in role new are newcomers', () => {
  const viewer = { id: 'a', handle: 'ada', displayName: 'Ada' }
  expect(ROLES.filter((role) => isNewcomer({ ...viewer, role }))).toEqual(['new'])
  expect(isNewcomer(null)).toBe(false)
})
