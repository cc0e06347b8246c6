import type { DescribeReferenceInput } from '#app/domain/reference/input.ts'
import { describerOf } from '#app/domain/reference/policy.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { consume } from '#app/services/limits/limits.server.ts'
import { idempotentEdit } from '#app/services/records/idempotent-edit.server.ts'
import { renderText } from '#app/services/texts/render-text.server.ts'
import { storeText } from '#app/services/texts/store-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { reader } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { type ReferenceRow, updateReference } from '#db/queries/references.ts'
import { addRevision } from '#db/queries/revisions.ts'
import { addSeedPerson } from '#db/queries/system-people.ts'
import { indexNamed } from '#db/search/index-named.ts'
import type { Tx } from '#db/types.ts'
import { joinNamed } from './join-named.server.ts'
import { loadDescribable } from './load-describable.server.ts'
import { otherIdentifiers, writeIdentifiers } from './other-identifiers.server.ts'

type Said = Pick<ReferenceRow, 'id' | 'authors' | 'year' | 'venue'>

/**
 * Says title, authors, year, venue and other identifiers of a work, as a new revision of what was said. `conflict`
 * when somebody else did meanwhile; answers with the page.
 */
export async function describeReference(
  viewer: Member,
  slug: string,
  input: DescribeReferenceInput,
  at = now(),
): Promise<{ slug: string }> {
  const { reason, base, title, same, ...said } = input
  const { id: subjectId } = await loadDescribable(reader(), viewer, slug)
  await consume('post', viewer.id)
  const text = await renderText('reference', { title })
  return idempotentEdit({ member: viewer, subjectId, sent: input, at }, async (tx) => {
    const present = await loadDescribable(tx, viewer, slug)
    if (present.revision !== base) refuse('edited')
    const revision = (await keepFirst(tx, present, at)) + 1
    const columns = { ...said, ...(await storedColumns(tx, text)) }
    await updateReference(tx, present.id, {
      ...columns,
      describedBy: describerOf(viewer),
      revision,
    })
    if (same) await joinNamed(tx, { viewer, present, same, reason, at })
    await indexNamed(tx, 'reference', present.id)
    const facts = await factsOf(tx, { ...present, ...said })
    const about = { id: present.id, authorId: viewer.id, revision, reason, at }
    await storeText(tx, { text, ...about, besides: { title, facts } })
    await appendEvent(tx, {
      kind: 'reference-described',
      subjectId: present.id,
      actorId: viewer.id,
      data: { revision, reason },
      at,
    })
    return { slug: present.slug }
  })
}

/** What the first content said of a work becomes the first revision when somebody says otherwise. */
async function keepFirst(tx: Tx, present: ReferenceRow, at: Date): Promise<number> {
  if (present.revision > 0 || present.title === '') return present.revision
  await addRevision(tx, {
    subjectId: present.id,
    revision: 1,
    authorId: await addSeedPerson(tx, at),
    reason: '',
    texts: { title: present.title, facts: await factsOf(tx, present) },
    createdAt: present.createdAt,
  })
  return 1
}

async function factsOf(tx: Tx, { id, authors, year, venue }: Said) {
  const same = writeIdentifiers(await otherIdentifiers(tx, id))
  return { authors: authors.join('; '), year: String(year ?? ''), venue, same }
}
