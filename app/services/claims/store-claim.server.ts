import type { ClaimKind } from '#app/domain/claim/kind.ts'
import { deriveClaim } from '#app/services/evidence/derive-claim.server.ts'
import { type RecordToStore, storeRecord } from '#app/services/records/store-record.server.ts'
import { insertClaim } from '#db/queries/claims.ts'
import { addLinks } from '#db/queries/links.ts'
import type { Tx } from '#db/types.ts'
import { type ClaimLinks, storeClaimLinks } from './claim-links.server.ts'

type ClaimToStore = Omit<RecordToStore<'claim'>, 'kind' | 'status' | 'basis'> & {
  claimKind: ClaimKind
  scope: string
  links: ClaimLinks
  supersedes: string[]
}

/** Writes a new claim; whatever it supersedes follows. */
export async function storeClaim(tx: Tx, claim: ClaimToStore) {
  const { texts, at, visibility, author } = claim
  const status = visibility === 'draft' ? 'draft' : 'untested'
  const stored = await storeRecord(tx, { ...claim, kind: 'claim', status, basis: '' })
  await insertClaim(tx, {
    recordId: stored.id,
    claimKind: claim.claimKind,
    scopeMd: claim.scope,
    scopeHtml: texts.prose.scope,
    derivedStatus: status,
    reasons: [],
    derivedAt: at,
    retractedReason: '',
    overrideReason: '',
  })
  await storeClaimLinks(tx, stored.id, claim.links, at)
  const superseded = { fromId: stored.id, toIds: claim.supersedes, relation: 'supersedes', at }
  await addLinks(tx, superseded)
  for (const id of [stored.id, ...claim.supersedes]) await deriveClaim(tx, id, author.id, at)
  return stored
}
