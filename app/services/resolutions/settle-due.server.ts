import { PUBLIC_SCOPE } from '#app/domain/record/visibility.ts'
import { finalSince } from '#app/domain/resolution/standing.ts'
import { now } from '#app/services/clock.server.ts'
import { BRIEFLY, reader, write } from '#db/client.ts'
import { findRecordById } from '#db/queries/records.ts'
import { dueResolutions, findResolution, nextDue } from '#db/queries/resolutions.ts'
import type { Tx, WriteOptions } from '#db/types.ts'
import { versionCache } from '#db/version-cache.ts'
import { finalise } from './decide.server.ts'

const BATCH = 25

/** Asked before every page, so that it is read again only when anything has changed. */
const kept = versionCache<Date | null>(1)

/**
 * Writes down what time has decided: every seconded resolution whose window for disputes has passed
 * is final since the window's end. A batch at most; says how many there were.
 */
export async function settleDue(at = now(), options?: WriteOptions): Promise<number> {
  const next = await kept('', () => nextDue(reader()))
  if (next === null || next > at) return 0
  const due = await dueResolutions(reader(), at, BATCH)
  for (const { id } of due) await write((tx) => settleInside(tx, id, at), options)
  return due.length
}

/** Asked before a page is read, which does not wait for it: what is not written down is read off the clock. */
export const settleBriefly = (): Promise<number> => settleDue(now(), BRIEFLY)

/** Somebody else may have settled it meanwhile. */
async function settleInside(tx: Tx, id: string, at: Date): Promise<void> {
  const resolution = await findResolution(tx, id)
  const since = resolution && finalSince(resolution, at)
  if (!since || resolution.state === 'final') return
  const record = await findRecordById(tx, PUBLIC_SCOPE, resolution.recordId)
  if (record) await finalise(tx, { resolution, record }, since)
}
