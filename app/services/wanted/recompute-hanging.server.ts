import type { ClaimedJob } from '#app/services/jobs/queue.server.ts'
import { reader, write } from '#db/client.ts'
import { updateWanted, wantedBehind } from '#db/queries/wanted.ts'
import { hangingOn } from './wanted-row.server.ts'

/** Wanted predictions of one question that are looked at anew. */
const MOST = 2_000

/** Counts anew what hangs on the predictions behind a question or a claim, each in a write of its own. */
export async function recomputeHanging({ payload }: Pick<ClaimedJob, 'payload'>): Promise<void> {
  const ids = await wantedBehind(reader(), String(payload.recordId), MOST)
  for (const id of ids) await write(async (tx) => updateWanted(tx, id, await hangingOn(tx, id)))
}
