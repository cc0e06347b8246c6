import { mayOverride, mayRetract } from '#app/domain/claim/policy.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formChoices } from '#app/services/records/new-record-form.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import { linkedRecords } from '#db/queries/neighbours.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { loadClaim } from './load-claim.server.ts'

/** The present texts of a claim, for the one who may edit them. */
export async function editClaimPage(viewer: Member, number: number) {
  const { record, claim } = await loadedFor(viewer, number, mayEdit, 'edit')
  const [choices, tags, answers, bearsOn, rivals] = await Promise.all([
    formChoices(),
    tagsOf(reader(), record.id),
    named(record.id, 'answers'),
    named(record.id, 'bears-on'),
    named(record.id, 'rival-of'),
  ])
  return {
    record: formHead(record),
    ...choices,
    present: {
      title: record.title,
      statement: record.statementMd,
      background: record.backgroundMd,
      scope: claim.scopeMd,
      kind: claim.claimKind as string,
      area: record.areaKey ?? '',
      tags: tags.join(', '),
      answers,
      bearsOn,
      rivals,
    },
  }
}

export async function retractionPage(viewer: Member, number: number) {
  const { record } = await loadedFor(viewer, number, mayRetract, 'retract')
  return { record: formHead(record) }
}

export async function overridePage(viewer: Member, number: number) {
  const { record, claim } = await loadedFor(viewer, number, mayOverride, 'override')
  return {
    record: formHead(record),
    derived: claim.derivedStatus,
    present: { status: claim.overrideStatus ?? '', reason: claim.overrideReason },
  }
}

type Predicate = (viewer: Member, record: RecordWithAuthor) => boolean

async function loadedFor(viewer: Member, number: number, may: Predicate, what: RefusalWhat) {
  const loaded = await loadClaim(reader(), viewer, number)
  refuseUnless(may(viewer, loaded.record), what)
  return loaded
}

async function named(id: string, relation: string): Promise<string> {
  const linked = await linkedRecords(reader(), id, [relation])
  return linked.map(({ kind, number }) => recordName(kind, number)).join(', ')
}
