import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { now } from '#app/services/clock.server.ts'
import { setRecordTexts } from '#app/services/records/set-record-texts.server.ts'
import { setTexts } from '#app/services/rendering.server.ts'
import { reader, write } from '#db/client.ts'
import { addJob } from '#db/queries/jobs.ts'
import { updateRecord } from '#db/queries/records.ts'
import { staleComments, staleRecords, storeCommentHtml } from '#db/queries/rerender.ts'

const BATCH = 50

/**
 * Sets a batch of texts again that an older renderer or other macros made; asks for another batch
 * while there is more. The texts themselves, and so their revisions, do not change.
 */
export async function rerenderBatch(): Promise<void> {
  const records = await staleRecords(reader(), RENDERER_VERSION, BATCH)
  for (const { id, ...texts } of records) {
    const { columns } = await setRecordTexts(texts)
    // The address keeps its words: a slug changes only when its title is edited.
    const { slug, ...rest } = columns
    await write((tx) => updateRecord(tx, id, rest))
  }
  const comments = await staleComments(reader(), RENDERER_VERSION, BATCH)
  for (const { id, body } of comments) {
    const set = await setTexts({ body: { source: body, mode: 'document' } })
    await write((tx) => storeCommentHtml(tx, id, set.body.html, RENDERER_VERSION))
  }
  if (records.length < BATCH && comments.length < BATCH) return
  const at = now()
  await write((tx) => addJob(tx, { kind: 'rerender', runAt: at, at }))
}
