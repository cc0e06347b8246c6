import { identify } from '#app/domain/reference/identify.ts'
import type { ReferenceRow } from '#db/queries/references.ts'

/** What a stored reference is by the rule of today. */
export const presentIdentity = (row: Pick<ReferenceRow, 'scheme' | 'identifier' | 'url'>) =>
  identify({ scheme: row.scheme, id: row.scheme === 'url' ? row.url : row.identifier })
