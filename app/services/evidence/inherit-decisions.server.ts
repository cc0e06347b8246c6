import { updateEvidence } from '#db/queries/evidence.ts'
import { evidenceOfMeasurements } from '#db/queries/evidence-matches.ts'
import type { Tx } from '#db/types.ts'

/** What people decided of a measurement holds for the one that corrects it. */
export async function inheritDecisions(tx: Tx, fromId: string, toId: string) {
  const all = await evidenceOfMeasurements(tx, [fromId, toId])
  for (const one of all.filter(({ measurementId }) => measurementId === fromId)) {
    const { standing, standingReason, decidedById, inSample, speaksById, speaksReason } = one
    const heir = all.find(
      ({ measurementId, targetId }) => measurementId === toId && targetId === one.targetId,
    )
    if (heir && decidedById !== null)
      await updateEvidence(tx, heir.id, { standing, standingReason, decidedById, inSample })
    if (heir && speaksById !== null) await updateEvidence(tx, heir.id, { speaksById, speaksReason })
  }
}
