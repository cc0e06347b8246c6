import type { Identity } from '#app/domain/reference/identify.ts'
import { mayJoin } from '#app/domain/reference/policy.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import { refuseUnless } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { cites } from '#db/queries/citing-people.ts'
import { appendEvent } from '#db/queries/events.ts'
import { isCited } from '#db/queries/reference-merging.ts'
import { countedBefore, separateReference } from '#db/queries/reference-names.ts'
import { type ReferenceRow, referenceById } from '#db/queries/references.ts'
import type { Tx } from '#db/types.ts'
import { joinWorks } from './join-works.server.ts'
import { otherIdentifiers } from './other-identifiers.server.ts'
import { workId } from './work-id.server.ts'

type Said = { viewer: Member; present: ReferenceRow; same: Identity[]; reason: string; at: Date }

/**
 * Makes the other identifiers of a work exactly those that somebody names: what is new is joined to it,
 * what is left out is a work of its own again, with what cited it by that identifier.
 */
export async function joinNamed(tx: Tx, said: Said): Promise<void> {
  const { present, same } = said
  const before = await otherIdentifiers(tx, present.id)
  const named = new Set(same.map(({ key }) => key))
  await separate(tx, said, {
    kept: before.filter(({ key }) => named.has(key)),
    left: before.filter(({ key }) => !named.has(key)),
  })
  for (const identity of same) {
    const known = before.some(({ key }) => key === identity.key) || identity.key === present.key
    if (!known && (await join(tx, said, identity)))
      await tell(tx, said, 'reference-joined', identity)
  }
}

type Known = Awaited<ReturnType<typeof otherIdentifiers>>

/** What was one work before it was joined to this one stays one: those that stood for others go first. */
async function separate(tx: Tx, said: Said, { kept, left }: Record<'kept' | 'left', Known>) {
  const into = said.present.id
  const counted = await Promise.all(
    left.map(async (one) => ({ one, stood: await countedBefore(tx, one.id) })),
  )
  for (const { one } of counted.sort((a, b) => b.stood - a.stood)) {
    const present = await otherIdentifiers(tx, into)
    if (!present.some(({ id }) => id === one.id)) continue
    await separateReference(tx, { id: one.id, into, kept: kept.map(({ id }) => id) })
    await tell(tx, said, 'reference-separated', one)
  }
}

/** False where it was the same work already. */
async function join(tx: Tx, { viewer, present, at }: Said, identity: Identity): Promise<boolean> {
  const id = await workId(tx, identity, at)
  const other = await referenceById(tx, id)
  if (other === null || id === present.id) return false
  const [cited, own] = [await isCited(tx, id), await cites(tx, viewer.id, id)]
  refuseUnless(mayJoin(viewer, { ...other, cited }, own), 'joinReference')
  await joinWorks(tx, { id, into: present.id, at })
  return true
}

const tell = (
  tx: Tx,
  { viewer, present, reason, at }: Said,
  kind: 'reference-joined' | 'reference-separated',
  identity: Pick<Identity, 'scheme' | 'identifier' | 'url'>,
) =>
  appendEvent(tx, {
    kind,
    subjectId: present.id,
    actorId: viewer.id,
    data: { name: writeReference(identity), reason },
    at,
  })
