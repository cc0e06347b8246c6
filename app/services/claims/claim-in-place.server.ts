import { claimFacts } from '#app/domain/claim/facts.ts'
import type { ClaimInPlace } from '#app/domain/claim/input.ts'
import { CLAIM_FIELDS } from '#app/domain/prediction/in-place.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { atFields } from '#app/services/records/at-fields.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { takeNumber } from '#db/queries/counters.ts'
import type { Tx } from '#db/types.ts'
import { resolveClaimLinks } from './claim-links.server.ts'
import { storeClaim } from './store-claim.server.ts'

type Making = {
  areaId: string | null
  visibility: Extract<Visibility, 'draft' | 'public'>
  at: Date
}

/** A claim that is made with its prediction: its number, and what stores it in the same write. */
export async function claimInPlace(
  viewer: Member,
  typed: ClaimInPlace,
  { areaId, visibility, at }: Making,
) {
  const { title, statement, kind, answers } = typed
  const named = { answers, bearsOn: [], rivals: [] }
  const links = await atFields(CLAIM_FIELDS, () => resolveClaimLinks(viewer, named))
  const facts = claimFacts({ kind, scope: '', ...named })
  const texts = await renderRecordTexts({ title, statement, background: '', remarks: '', facts })
  const number = await takeNumber('claim')
  const store = (tx: Tx) =>
    storeClaim(tx, {
      ...{ number, texts, areaId, links, visibility, at },
      supersedes: [],
      claimKind: kind,
      scope: '',
      author: viewer,
      tags: [],
      event: visibility === 'draft' ? 'record-drafted' : 'record-proposed',
    })
  return { number, store }
}
