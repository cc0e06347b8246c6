import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { unworded } from '#app/domain/text/input.ts'
import { readFields } from './form-body.server.ts'

export type Form = Awaited<ReturnType<typeof readForm>>
export type Typed = Record<string, string | string[]>

/**
 * Reads a form: `typed` is what was sent, to be shown again; `parse()` is what it means, or an
 * `invalid` refusal with the problems by field.
 */
export async function readForm(request: Request) {
  const form = await readFields(request)
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : null
  }
  /** An uploaded file; null where none was chosen. */
  const file = (name: string) => {
    const value = form.get(name)
    return value instanceof File && value.size > 0 ? value : null
  }
  return {
    typed: typedIn(form),
    text,
    file,
    parse: <S extends z.ZodType>(schema: S) => parsed(form, schema),
  }
}

function parsed<S extends z.ZodType>(form: FormData, schema: S): z.output<S> {
  const submission = parseWithZod(form, { schema, error: unworded })
  if (submission.status === 'success') return submission.value as z.output<S>
  const errors = (submission.error ?? {}) as Record<string, string[] | null>
  const fields = Object.fromEntries(
    Object.entries(errors).flatMap(([field, keys]) => (keys ? [[field, keys]] : [])),
  )
  throw new Refusal('form', { fields })
}

/** Passwords are never sent back. */
function typedIn(form: FormData): Typed {
  const typed = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || /password/i.test(name)) continue
    typed.set(name, [...(typed.get(name) ?? []), value])
  }
  return Object.fromEntries(
    [...typed].map(([name, [one = '', ...more]]) => [name, more.length > 0 ? [one, ...more] : one]),
  )
}
