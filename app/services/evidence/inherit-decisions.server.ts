import { updateEvidence } from '#db/queries/evidence.ts'
import { evidenceOfMeasurements } from '#db/queries/evidence-matches.ts'
import type { Tx } from '#db/types.ts'

/** What people decided of a measurement holds for the one that corrects it. */
export async function inheritDecisions(tx: Tx, fromId: string, toId: string) {
  const all = await evidenceOfMeasurements(tx, [fromId, toId])
  const decided = all.filter((one) => one.measurementId === fromId && one.decidedById !== null)
  for (const { targetId, standing, standingReason, decidedById, inSample } of decided) {
    const heir = all.find((one) => one.measurementId === toId && one.targetId === targetId)
    if (heir) await updateEvidence(tx, heir.id, { standing, standingReason, decidedById, inSample })
  }
}
