import { scopeOf } from '#app/domain/record/visibility.ts'
import { mayDescribe } from '#app/domain/reference/policy.ts'
import { refuse, refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { cites } from '#db/queries/citing-people.ts'
import { findReference, recordsCiting } from '#db/queries/references.ts'
import type { Reader } from '#db/types.ts'

/** A work that somebody may see cited and may describe. */
export async function loadDescribable(q: Reader, viewer: Member, slug: string) {
  const reference = await findReference(q, slug)
  if (!reference) return refuse('reference')
  const citing = await recordsCiting(q, scopeOf(viewer), reference.id, 1)
  if (citing.length === 0) return refuse('reference')
  const own = await cites(q, viewer.id, reference.id)
  if (reference.describedBy === 'curator')
    refuseUnless(mayDescribe(viewer, reference, own), 'curatorDescribed')
  refuseUnless(mayDescribe(viewer, reference, own), 'describeReference')
  return reference
}
