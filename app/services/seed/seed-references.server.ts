import { identify } from '#app/domain/reference/identify.ts'
import { registerWork } from '#app/services/references/register-work.server.ts'
import { referenceIds } from '#db/queries/references.ts'
import { identifiersOf, type Seeding } from './seed-context.server.ts'

/** Gives every work its page, whichever of its identifiers it is cited by. */
export async function seedReferences({ tx, content, texts, at }: Seeding) {
  for (const [place, work] of content.references.entries()) {
    const text = texts.references[place]
    if (text) await registerWork(tx, { ...work, text, identifiers: identifiersOf(work) }, at)
  }
}

/** The reference that stands for a work of the seed. */
export async function sourceId({ tx, content }: Seeding, key: string | null) {
  const work = content.references.find((one) => one.key === key)
  const [first] = identifiersOf(work)
  const identity = first && identify(first)
  if (!identity) return null
  return (await referenceIds(tx, [identity.key])).get(identity.key) ?? null
}
