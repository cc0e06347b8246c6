import { recordName } from '#app/domain/record/kind.ts'
import { now } from '#app/services/clock.server.ts'
import { reader, write } from '#db/client.ts'
import { preregisteredWhenReported } from '#db/queries/by-rules.ts'
import { appendEvent } from '#db/queries/events.ts'
import { moveLinks } from '#db/queries/links.ts'
import { linkedRecords } from '#db/queries/neighbours.ts'
import type { Tx } from '#db/types.ts'

const BATCH = 25

/**
 * Puts a batch of experiments right after an id that an earlier version called preregistered though they
 * were reported in the very act: they test the prediction. Answers with the last, null at the end.
 */
export async function recomputePreregistrations(after: string): Promise<string | null> {
  const ids = await preregisteredWhenReported(reader(), after, BATCH)
  for (const id of ids) await write((tx) => correct(tx, id))
  return ids.at(-1) ?? null
}

async function correct(tx: Tx, id: string) {
  const named = await linkedRecords(tx, id, ['preregistered-for'])
  if (named.length === 0) return
  await moveLinks(tx, id, 'preregistered-for', 'tests')
  await appendEvent(tx, {
    kind: 'preregistration-corrected',
    subjectId: id,
    recordId: id,
    actorId: null,
    data: { name: named.map(({ kind, number }) => recordName(kind, number)).join(', ') },
    at: now(),
  })
}
