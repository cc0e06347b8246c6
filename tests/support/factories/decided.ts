import { eq } from 'drizzle-orm'
import type { Resolution } from '#app/domain/claim/prediction-of-claim.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { scorePrediction } from '#app/services/scores/score-prediction.server.ts'
import { write } from '#db/client.ts'
import { newId } from '#db/ids.ts'
import { insertPrediction } from '#db/queries/predictions.ts'
import { updateRecord } from '#db/queries/records.ts'
import { credences, resolutions } from '#db/schema/index.ts'
import { barePrediction } from './bare-rows.ts'
import { aRecord } from './record.ts'

const START = Date.UTC(2026, 0, 1)
const DAY = 86_400_000

/** So many days after the usual prediction was registered. */
export const day = (n: number): Date => new Date(START + n * DAY)

type Decision = { outcome?: Resolution; effectiveAt?: Date; finalAt?: Date; by: Member }
type Wanted = Decision & { deadline?: Date | null; areaId?: string; believed?: Believed[] }
type Believed = [Member, number | null, Date?]

/** A public prediction, registered on day 0, on which nothing is decided. */
export async function aRegisteredPrediction({ by, deadline, areaId, believed = [] }: Wanted) {
  const record = await aRecord({ by, kind: 'prediction', status: 'registered' })
  await write(async (tx) => {
    const registered = { registeredAt: day(0), deadline: deadline ?? null }
    await insertPrediction(tx, barePrediction(record.id, registered))
    if (areaId) await updateRecord(tx, record.id, { areaId })
  })
  await believe(record.id, believed)
  return record
}

/** The same with a final resolution, and scored; confirmed by what was public on day 100. */
export async function aDecidedPrediction(wanted: Wanted) {
  const record = await aRegisteredPrediction(wanted)
  return { ...record, resolutionId: await decide(record.id, wanted) }
}

/** Credences in the order in which they were given; on day 0 unless told otherwise. */
export const believe = (recordId: string, believed: Believed[]) =>
  write(async (tx) => {
    for (const [{ id: personId }, p, createdAt = day(0)] of believed)
      await tx.insert(credences).values({ id: newId(), recordId, personId, p, createdAt })
  })

/** Makes a resolution final and scores it, in one write. */
export const decide = (recordId: string, { by, ...decision }: Decision) =>
  write(async (tx) => {
    const id = newId()
    await tx.insert(resolutions).values({
      id,
      recordId,
      outcome: 'confirmed',
      state: 'final',
      rationaleMd: '',
      rationaleHtml: '',
      renderVersion: 0,
      effectiveAt: day(100),
      effectiveBasis: 'computed',
      proposedById: by.id,
      proposedAt: day(100),
      finalAt: day(120),
      endedReason: '',
      ...decision,
    })
    await scorePrediction(tx, recordId)
    return id
  })

/** Takes a final resolution back, as a curator would. */
export const undo = (recordId: string, resolutionId: string) =>
  write(async (tx) => {
    const undone = { state: 'undone' as const, endedAt: day(130), endedReason: 'It was wrong.' }
    await tx.update(resolutions).set(undone).where(eq(resolutions.id, resolutionId))
    await scorePrediction(tx, recordId)
  })
