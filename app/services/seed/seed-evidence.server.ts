import { recomputeEvidenceCount } from '#app/services/evidence/recompute-evidence-count.server.ts'
import { collectCitations } from '#app/services/references/collect-citations.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { insertEvidence } from '#db/queries/evidence.ts'
import { addSubject } from '#db/queries/subjects.ts'
import type { SeedEvidence } from '#db/seed/index.ts'
import { identifiersOf, idsOf, type Seeding } from './seed-context.server.ts'
import { imported } from './seed-measurements.server.ts'
import { sourceId } from './seed-references.server.ts'

/** Stores what is said in words of the records, after all of these are there. */
export async function seedEvidence(seeding: Seeding) {
  const { tx, content, texts, at } = seeding
  for (const [place, said] of content.evidence.entries()) {
    const set = texts.rationales[place]
    const [targetId] = idsOf(seeding, [said.on])
    if (!set || !targetId)
      throw new Error(`The seed says something of ${said.on}, which is not there`)
    const id = await addSubject(tx, 'evidence')
    await insertEvidence(tx, {
      ...imported(seeding),
      ...(await storedColumns(tx, set)),
      ...(await sourceOf(seeding, said)),
      id,
      targetId,
      relation: said.relation,
      strength: said.strength,
    })
    const work = content.references.find(({ key }) => key === said.work)
    const cited = [...identifiersOf(work).slice(0, 1), ...set.references]
    await collectCitations(tx, { id, kind: null, isNew: true }, cited, at)
    await recomputeEvidenceCount(tx, targetId)
  }
}

async function sourceOf(seeding: Seeding, { experiment, work }: SeedEvidence) {
  const [experimentId = null] = idsOf(seeding, experiment ? [experiment] : [])
  const referenceId = work ? await sourceId(seeding, work) : null
  if (!experimentId && !referenceId) throw new Error(`The seed has no source ${experiment ?? work}`)
  return { experimentId, referenceId }
}
