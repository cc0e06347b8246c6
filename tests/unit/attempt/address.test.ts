import { expect, test } from 'vitest'
import { AddEvidenceInput } from '#app/domain/evidence/input.ts'

const ID = '01890a5d-ac96-774b-bcce-b302099a8057'

const read = (what: string) =>
  AddEvidenceInput.shape.what.safeParse(what).data ?? { kind: 'refused' }

test.each([
  ID,
  ` ${ID.toUpperCase()} `,
  `/attempts/${ID}`,
  `/attempts/${ID}/`,
  `https://problems.example.org/attempts/${ID}`,
  `http://127.0.0.1:3000/attempts/${ID}#r-1`,
  `https://problems.example.org/attempts/${ID}?from=mail`,
])('“%s” names an attempt', (typed) => {
  expect(read(typed)).toEqual({ kind: 'attempt', id: ID })
})

test.each([
  ['E5', 'experiment'],
  ['10.1000/182', 'work'],
  [`https://problems.example.org/attempts/${ID}/history`, 'work'],
  [`https://problems.example.org/other/attempts/${ID}`, 'work'],
  [`attempts/${ID}`, 'refused'],
  [`/claims/${ID}`, 'refused'],
  ['/attempts/5', 'refused'],
  [ID.slice(1), 'refused'],
])('“%s” names none', (typed, kind) => {
  expect(read(typed).kind).toBe(kind)
})
