import { asc, eq } from 'drizzle-orm'
import { reader } from '#db/client.ts'
import { scores } from '#db/schema/index.ts'

/** The scores of a prediction as they are stored, by person. */
export const storedScores = (recordId: string) =>
  reader().select().from(scores).where(eq(scores.recordId, recordId)).orderBy(asc(scores.personId))
