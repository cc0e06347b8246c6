import { claimFacts } from '#app/domain/claim/facts.ts'
import type { EditClaimInput } from '#app/domain/claim/input.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import {
  EDITED_PARTS,
  renderRecordTexts,
} from '#app/services/records/render-record-texts.server.ts'
import { resolveArea } from '#app/services/records/resolve-named.server.ts'
import { reviseRecord } from '#app/services/records/revise-record.server.ts'
import {
  summariseAbout,
  summariseQuestions,
} from '#app/services/summaries/summarise-questions.server.ts'
import { reader } from '#db/client.ts'
import { updateClaim } from '#db/queries/claims.ts'
import { questionsAbout } from '#db/queries/summaries.ts'
import { resolveClaimLinks, storeClaimLinks } from './claim-links.server.ts'
import { loadClaim } from './load-claim.server.ts'

/** Stores a new revision; `conflict` when somebody else stored one since the editor began. */
export async function editClaim(viewer: Member, number: number, input: EditClaimInput, at = now()) {
  const { record } = await loadClaim(reader(), viewer, number)
  if (!mayEdit(viewer, record)) refuse('edit')
  const areaId = await resolveArea(input.area)
  const links = await resolveClaimLinks(viewer, input)
  const facts = claimFacts(input)
  const texts = await renderRecordTexts(
    { ...input, remarks: record.remarksMd, facts },
    { written: EDITED_PARTS },
  )
  const edit = { member: viewer, subjectId: record.id, sent: input, at }
  return idempotentEdit(edit, async (tx) => {
    const { record: present } = await loadClaim(tx, viewer, number)
    const { base, tags, reason } = input
    const revision = { record: present, base, texts, tags, areaId, reason }
    await reviseRecord(tx, { ...revision, editor: viewer, event: 'record-edited', at })
    await updateClaim(tx, present.id, {
      claimKind: input.kind,
      scopeMd: input.scope,
      scopeHtml: texts.prose.scope,
    })
    const before = await questionsAbout(tx, [present.id])
    await storeClaimLinks(tx, present.id, links, at)
    await summariseAbout(tx, [present.id])
    await summariseQuestions(tx, before)
    return { kind: 'claim' as const, number, slug: texts.columns.slug }
  })
}
