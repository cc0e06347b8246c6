import { and, asc, inArray } from 'drizzle-orm'
import { CURRENT_STATES } from '#app/domain/resolution/state.ts'
import { resolutions } from '../schema/index.ts'
import type { Reader } from '../types.ts'
import { judgedBy } from './evidence.ts'
import { recordsWith } from './evidence-matches.ts'

/** The predictions with a resolution in force to which an experiment speaks, measured or by hand. */
export async function resolvedSpokenTo(q: Reader, experimentId: string): Promise<string[]> {
  const spoken = [...(await judgedBy(q, experimentId)), ...(await recordsWith(q, { experimentId }))]
  if (spoken.length === 0) return []
  const rows = await q
    .select({ id: resolutions.recordId })
    .from(resolutions)
    .where(
      and(inArray(resolutions.recordId, spoken), inArray(resolutions.state, [...CURRENT_STATES])),
    )
    .orderBy(asc(resolutions.recordId))
  return rows.map(({ id }) => id)
}
