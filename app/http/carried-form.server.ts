import { ACCOUNT_FIELD } from '#app/domain/form/account.ts'
import {
  CARRIED_MS,
  MOST_CARRIED_BYTES,
  type TypedField,
  typedTexts,
} from '#app/domain/form/carried.ts'
import { now } from '#app/services/clock.server.ts'
import { seal, unseal } from '#app/services/site/site-seal.server.ts'

export type Field = readonly [name: string, text: string]

/** A form that waits for somebody to sign in. */
export type Waiting = {
  /** Where it is sent. */
  path: string
  fields: Field[]
  /** Whose session it was typed in; null for somebody who had none, and then it is the first one's. */
  account: string | null
  /** The same as its page said, which goes before what the browser remembers. */
  handle: string | null
  /** Whether a file was chosen, which is not carried. */
  files: boolean
}

/** What of a form is carried: what was typed, without passwords and files. */
export function carriable(form: FormData): Pick<Waiting, 'fields' | 'files'> {
  const fields: Field[] = []
  let files = false
  for (const [name, value] of form)
    if (typeof value !== 'string') files ||= value.size > 0
    else if (!/password/i.test(name) && name !== ACCOUNT_FIELD) fields.push([name, value])
  return { fields, files }
}

/** Whose a waiting form is: nobody else may see or send it. */
export const isOf = ({ handle, account }: Waiting, member: { id: string; handle: string }) =>
  handle === null ? account === null || account === member.id : handle === member.handle

const bytesIn = (fields: Field[]) =>
  fields.reduce((sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0)

/** The form sealed for its page, or, over the limit, its texts to be copied. */
export async function sealWaiting(
  waiting: Waiting,
  at = now(),
): Promise<{ sealed: string } | { texts: TypedField[] }> {
  if (bytesIn(waiting.fields) > MOST_CARRIED_BYTES) return { texts: typedTexts(waiting.fields) }
  const ends = at.getTime() + CARRIED_MS
  return { sealed: await seal('carried-form', JSON.stringify({ ...waiting, ends })) }
}

/** What a page carried, and whether it has waited too long; null where it was altered or is of another form. */
export async function unsealWaiting(
  sealed: string,
  path: string,
  at = now(),
): Promise<{ waiting: Waiting; late: boolean } | null> {
  const text = await unseal('carried-form', sealed)
  if (text === null) return null
  const { ends, ...waiting } = JSON.parse(text) as Waiting & { ends: number }
  return waiting.path === path ? { waiting, late: ends <= at.getTime() } : null
}
