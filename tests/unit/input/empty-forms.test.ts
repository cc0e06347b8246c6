import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { unworded } from '#app/domain/text/input.ts'
import { problemWords } from '#messages/problems.ts'

const files = import.meta.glob('../../../app/domain/*/input.ts', { eager: true })

/** Every schema of a form, by its name. */
const schemas = Object.values(files)
  .flatMap((module) => Object.entries(module as Record<string, unknown>))
  .filter((entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject)

const known = new Set(Object.keys(problemWords))

function problemsOf(schema: z.ZodObject, form: FormData): string[] {
  const submission = parseWithZod(form, { schema, error: unworded })
  if (submission.status === 'success') return []
  return Object.values(submission.error ?? {}).flatMap((messages) => messages ?? [])
}

test('the forms of the site are found', () => {
  expect(schemas.length).toBeGreaterThan(20)
})

test.each(schemas)('%s sent empty is answered in the words of the site', (_, schema) => {
  const blank = new FormData()
  for (const name of Object.keys(schema.shape)) blank.set(name, '')
  const said = [...problemsOf(schema, blank), ...problemsOf(schema, new FormData())]
  expect(said.filter((message) => !known.has(message))).toEqual([])
})
