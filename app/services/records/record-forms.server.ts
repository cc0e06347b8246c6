import { mayComment } from '#app/domain/comment/policy.ts'
import { mayDeleteRecord, mayEditRemarks } from '#app/domain/record/policy.ts'
import type { RefusalWhat } from '#app/domain/refusal/kinds.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { reader } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { findQuestion } from '#db/queries/questions.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { tagsOf } from '#db/queries/tags.ts'
import { loadRecord, type RecordAddress } from './load-record.server.ts'

/** The present remarks and tags of a record, for the one who may edit them. */
export async function remarksPage(viewer: Member, address: RecordAddress) {
  const record = await recordFor(viewer, address, mayEditRemarks, 'remarks')
  const [tags, question] = await Promise.all([
    tagsOf(reader(), record.id),
    record.kind === 'question' ? findQuestion(reader(), record.id) : null,
  ])
  return {
    record: formHead(record),
    present: {
      remarks: record.remarksMd,
      tags: tags.join(', '),
      /** Only questions say how much of the discussion the remarks leave out. */
      notWorkedIn: question?.notWorkedIn ?? null,
    },
  }
}

export async function deletionPage(viewer: Member, address: RecordAddress) {
  return { record: formHead(await recordFor(viewer, address, mayDeleteRecord, 'remove')) }
}

/** A record on which somebody is about to write alone. */
export async function writingPage(viewer: Member, address: RecordAddress) {
  const record = await recordFor(viewer, address, mayComment, 'comment_')
  return { key: newId(), record: formHead(record) }
}

type Predicate = (viewer: Member, record: RecordWithAuthor) => boolean

async function recordFor(
  viewer: Member,
  { kind, number }: RecordAddress,
  may: Predicate,
  what: RefusalWhat,
) {
  const record = await loadRecord(reader(), viewer, kind, number)
  refuseUnless(may(viewer, record), what)
  return record
}

/** What the head of a form says of the record it changes. */
export const formHead = ({ kind, number, slug, revision, titlePlain }: RecordWithAuthor) => ({
  kind,
  number,
  slug,
  revision,
  titlePlain,
})
