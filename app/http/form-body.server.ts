import { data } from '@remix-run/node'

/** Tables are one field, so no form of the site comes near. */
export const MOST_FIELDS = 200

const LONGEST_NAME = 100
const AMPERSAND = 0x26

/**
 * The fields of a form. How many there are is counted in the bytes, before anything is taken apart:
 * more than {@link MOST_FIELDS} are refused with 413, what cannot be read with 400.
 */
export async function readFields(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await request.arrayBuffer().catch(unreadable))
  if (fieldsIn(bytes, type) > MOST_FIELDS)
    throw data({ what: 'This form has too many fields.' }, { status: 413 })
  const answer = new Response(bytes, { headers: { 'Content-Type': type } })
  const form = await answer.formData().catch(unreadable)
  for (const name of form.keys()) if (!isPlain(name)) unreadable()
  return form
}

/** No fewer than there are: what stands between two separators, or begins with the boundary. */
function fieldsIn(bytes: Buffer, type: string): number {
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1]
  return 1 + occurrences(bytes, boundary ? Buffer.from(`--${boundary}`) : AMPERSAND)
}

/** Counts up to one more than any form may have. */
function occurrences(bytes: Buffer, part: Buffer | number): number {
  let found = 0
  let at = bytes.indexOf(part)
  while (at >= 0 && found <= MOST_FIELDS) {
    found += 1
    at = bytes.indexOf(part, at + 1)
  }
  return found
}

/** Dots and brackets would be read as a path into an object, which no form of the site has. */
const isPlain = (name: string) =>
  name.length <= LONGEST_NAME && /^[a-z][\w-]*$/i.test(name) && name !== 'constructor'

function unreadable(): never {
  throw data({ what: 'The form could not be read.' }, { status: 400 })
}
