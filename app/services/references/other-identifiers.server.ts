import { writeReference } from '#app/domain/reference/read.ts'
import { identifiersOf } from '#db/queries/references.ts'
import type { Reader } from '#db/types.ts'
import { presentIdentity } from './present-identity.server.ts'

/**
 * What a work is known by besides its own identifier. One that says by the rule of today what another
 * says is none.
 */
export async function otherIdentifiers(q: Reader, id: string) {
  const all = await identifiersOf(q, id)
  return all.slice(1).filter((one) => presentIdentity(one)?.key === one.key)
}

/** One a line, as they are typed. */
export const writeIdentifiers = (all: Parameters<typeof writeReference>[0][]): string =>
  all.map(writeReference).join('\n')
