import { relationsWith } from '#app/domain/evidence/evidence.ts'
import { mayAttachEvidence, maySayCriterionMet } from '#app/domain/evidence/policy.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { loadRecord, type RecordAddress } from '#app/services/records/load-record.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { refuseUnlessBorneOn } from './borne-on.server.ts'

/** What the form for evidence needs; `key` makes sending it twice harmless. */
export async function evidenceForm(viewer: Member, { kind, number }: RecordAddress) {
  refuseUnlessBorneOn(kind)
  const record = await loadRecord(reader(), viewer, kind, number)
  refuseUnless(mayAttachEvidence(viewer, record), 'attachEvidence')
  const relations = relationsWith(maySayCriterionMet(viewer, record))
  return { key: newId(), record: formHead(record), relations }
}
