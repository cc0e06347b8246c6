import { RENDERER_VERSION } from '#app/markup/renderer-version.ts'
import { now } from '#app/services/clock.server.ts'
import { renderComment } from '#app/services/comments/render-comment.server.ts'
import { renderRecordTexts } from '#app/services/records/render-record-texts.server.ts'
import { renderedVersion } from '#app/services/rendered-version.server.ts'
import { renderTexts } from '#app/services/rendering.server.ts'
import { indexSubject } from '#app/services/search/index-subject.server.ts'
import { reader, write } from '#db/client.ts'
import { addJob } from '#db/queries/jobs.ts'
import * as stale from '#db/queries/rerender.ts'
import { each, type Row } from './each-stale.server.ts'
import { rerenderBeside, someBesideStale } from './rerender-beside.server.ts'

const BATCH = 50
const version = RENDERER_VERSION

/**
 * Sets a batch of texts again that an older renderer or other macros made; asks for another batch
 * while there is more. The texts themselves, and so their revisions, do not change; the words they are
 * found by may.
 */
export async function rerenderBatch(): Promise<void> {
  const q = reader()
  const sizes = [
    await each(await stale.staleRecords(q, version, BATCH), setRecord),
    await each(await stale.staleComments(q, version, BATCH), setBody),
    await each(await stale.staleProfiles(q, version, BATCH), setAbout),
    ...(await rerenderBeside(q, version, BATCH)),
  ]
  if (sizes.some((size) => size === BATCH)) await queueRerender()
}

function queueRerender(at = now()): Promise<void> {
  return write((tx) => addJob(tx, { kind: 'rerender', runAt: at, at }))
}

/** Asks for the job at start when a newer renderer meets older texts. */
export async function queueRerenderWhenStale(): Promise<void> {
  const q = reader()
  const found = await Promise.all([
    stale.staleRecords(q, version, 1),
    stale.staleComments(q, version, 1),
    stale.staleProfiles(q, version, 1),
  ])
  if (found.flat().length > 0 || (await someBesideStale(q, version))) await queueRerender()
}

// A text was accepted once. Whatever other macros make of it, it stays, if only as its source.

async function setRecord(row: Row<typeof stale.staleRecords>) {
  const { id, kind, revision, scope, criterion, ...texts } = row
  const set = await renderRecordTexts({ ...texts, facts: { scope, criterion } }, { written: [] })
  // The address keeps its words: a slug changes only when its title is edited.
  const { slug, ...columns } = set.columns
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, set)
    const html = { ...columns, renderVersion }
    if (!(await stale.storeRecordHtml(tx, { id, revision }, html))) return
    await stale.storeProseHtml(tx, { id, kind }, set.prose)
    await indexSubject(tx, { subjectId: id, recordId: id, kind, ...set.words })
  })
}

async function setBody({ id, recordId, revision, body }: Row<typeof stale.staleComments>) {
  const set = await renderComment(body, { asStored: true })
  await write(async (tx) => {
    const html = { ...set.columns, renderVersion: await renderedVersion(tx, set) }
    if (!(await stale.storeCommentHtml(tx, { id, revision }, html))) return
    const words = { title: '', body: set.plain }
    await indexSubject(tx, { subjectId: id, recordId, kind: 'comment', ...words })
  })
}

async function setAbout({ id, revision, about }: Row<typeof stale.staleProfiles>) {
  const set = await renderTexts({ about: { source: about, mode: 'document', asStored: true } })
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, set.about)
    await stale.storeProfileHtml(tx, { id, revision }, { aboutHtml: set.about.html, renderVersion })
  })
}
