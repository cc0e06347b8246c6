import { expect, test } from 'vitest'
import { CLAIM_KINDS, CLAIM_RELATIONS } from '#app/domain/claim/kind.ts'
import { renderDocument } from '#app/markup/render.ts'
import { questionKeys, seedFile } from '#tests/support/seed/read-seed.ts'

type Claim = {
  key: string
  questions: { key: string; relation: string }[]
  kind: string
  title: string
  statement: string
  scope: string
  rivals: string[]
  references: string[]
}

const claims = seedFile<Claim[]>('claims')
const keyed = new Map(claims.map((claim) => [claim.key, claim]))
const works = seedFile<{ key: string }[]>('references').map(({ key }) => key)
const questions = questionKeys()
const macros = Object.fromEntries(
  seedFile<{ name: string; expansion: string }[]>('macros').map((m) => [m.name, m.expansion]),
)

test('there are 41 claims, each with a key of its own', () => {
  expect(claims).toHaveLength(41)
  expect(keyed.size).toBe(41)
})

test.each(claims)('$key names questions, references and rivals that exist', (claim) => {
  expect(claim.questions.length).toBeGreaterThan(0)
  expect(claim.questions.filter(({ key }) => !questions.includes(key))).toEqual([])
  expect(CLAIM_RELATIONS).toEqual(
    expect.arrayContaining(claim.questions.map(({ relation }) => relation)),
  )
  expect(claim.references.filter((key) => !works.includes(key))).toEqual([])
  for (const rival of claim.rivals) expect(keyed.get(rival)?.rivals).toContain(claim.key)
})

test.each(claims)('the text of $key can be set, and its title fits a line', (claim) => {
  expect(claim.title.length).toBeLessThanOrEqual(100)
  expect(CLAIM_KINDS).toContain(claim.kind)
  for (const text of [claim.title, claim.statement, claim.scope])
    expect(renderDocument(text, { macros, mode: 'document' }).texErrors).toEqual([])
})
