import { mayOverride, mayRetract } from '#app/domain/claim/policy.ts'
import { parseRecordName, recordName } from '#app/domain/record/kind.ts'
import { mayEdit } from '#app/domain/record/policy.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import { isOwn } from '#app/domain/viewer/subject.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { formChoices, newRecordForm } from '#app/services/records/new-record-form.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { startFrom } from '#app/services/records/start-from.server.ts'
import { reader } from '#db/client.ts'
import { findClaimByNumber } from '#db/queries/claims.ts'
import { linkedRecords } from '#db/queries/neighbours.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { type LoadedClaim, loadClaim } from './load-claim.server.ts'

/** A question that the new claim answers, such as `Q12`, or a claim of one's own whose place it takes. */
type CameFrom = { question: string; supersedes: string }

const NOWHERE: CameFrom = { question: '', supersedes: '' }

/** The form for a new claim: in the strand of its question, or with the text of the one before it. */
export async function newClaimForm(viewer: Member, { question, supersedes } = NOWHERE) {
  const [form, strand, earlier] = await Promise.all([
    newRecordForm(viewer),
    startFrom(viewer, 'question', question),
    earlierText(viewer, supersedes),
  ])
  const answers = question ? { answers: question } : {}
  return { ...form, given: { ...strand, ...earlier, ...answers, supersedes } }
}

async function earlierText(viewer: Member, name: string) {
  const named = parseRecordName(name.trim())
  if (named?.kind !== 'claim') return null
  const found = await findClaimByNumber(reader(), scopeOf(viewer), named.number)
  return found && isOwn(viewer, found.record) ? presentOf(found) : null
}

/** The present texts of a claim, for the one who may edit them. */
export async function editClaimPage(viewer: Member, number: number) {
  const loaded = await loadedFor(viewer, number, mayEdit, 'edit')
  const [choices, present] = await Promise.all([formChoices(), presentOf(loaded)])
  return { record: formHead(loaded.record), ...choices, present }
}

async function presentOf({ record, claim }: LoadedClaim) {
  const [tags, answers, bearsOn, rivals] = await Promise.all([
    tagsOf(reader(), record.id),
    named(record.id, 'answers'),
    named(record.id, 'bears-on'),
    named(record.id, 'rival-of'),
  ])
  return {
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
