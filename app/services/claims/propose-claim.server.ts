import { claimFacts } from '#app/domain/claim/facts.ts'
import type { ProposeClaimInput } from '#app/domain/claim/input.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { mayEdit, mayPropose } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { loadRecord } from '#app/services/records/load-record.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reader } from '#db/client.ts'
import { takeNumber } from '#db/queries/counters.ts'
import { resolveClaimLinks } from './claim-links.server.ts'
import { storeClaim } from './store-claim.server.ts'

/** Puts a claim before the field, or keeps it as a draft that only its author sees. */
export async function proposeClaim(viewer: Member, input: ProposeClaimInput, at = now()) {
  if (!mayPropose(viewer)) refuse('propose')
  const areaId = await resolveArea(input.area)
  const links = await resolveClaimLinks(viewer, input)
  const supersedes = await ownClaims(viewer, input.supersedes)
  const facts = claimFacts(input)
  const texts = await renderRecordTexts({ ...input, remarks: '', facts })
  const number = await takeNumber('claim')
  const draft = input.intent === 'draft'
  return idempotent({ member: viewer, sent: input, at, pathOf: recordPath }, async (tx) =>
    storeClaim(tx, {
      number,
      texts,
      areaId,
      links,
      supersedes,
      claimKind: input.kind,
      scope: input.scope,
      author: viewer,
      visibility: draft ? 'draft' : 'public',
      tags: input.tags,
      event: draft ? 'record-drafted' : 'record-proposed',
      at,
    }),
  )
}

/** Only whoever may edit a claim can put another in its place. */
async function ownClaims(viewer: Member, numbers: number[]): Promise<string[]> {
  const ids: string[] = []
  for (const number of numbers) {
    const record = await loadRecord(reader(), viewer, 'claim', number)
    if (!mayEdit(viewer, record)) refuse('form', { fields: { supersedes: ['claim.notYours'] } })
    ids.push(record.id)
  }
  return ids
}
