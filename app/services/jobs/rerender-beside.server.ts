import { renderAttempt } from '#app/services/attempts/render-attempt.server.ts'
import { renderReview } from '#app/services/attempts/render-review.server.ts'
import { renderRationale } from '#app/services/evidence/render-rationale.server.ts'
import { renderObservableTexts } from '#app/services/observables/store-observable.server.ts'
import { renderClarification } from '#app/services/predictions/render-clarification.server.ts'
import { renderedVersion } from '#app/services/rendered-version.server.ts'
import { renderResolution } from '#app/services/resolutions/render-resolution.server.ts'
import { write } from '#db/client.ts'
import * as stale from '#db/queries/rerender-beside.ts'
import type { Reader } from '#db/types.ts'
import { each, type Row } from './each-stale.server.ts'

/** Sets a batch of the texts beside the records again; says how many of each kind there were. */
export async function rerenderBeside(q: Reader, version: number, batch: number): Promise<number[]> {
  return [
    await each(await stale.staleRationales(q, version, batch), setOneRationale),
    await each(await stale.staleObservables(q, version, batch), setOneObservable),
    await each(await stale.staleClarifications(q, version, batch), setOneClarification),
    await each(await stale.staleAttempts(q, version, batch), setOneAttempt),
    await each(await stale.staleReviews(q, version, batch), setOneReview),
    await each(await stale.staleResolutions(q, version, batch), setOneResolution),
  ]
}

export async function someBesideStale(q: Reader, version: number): Promise<boolean> {
  const found = await Promise.all([
    stale.staleRationales(q, version, 1),
    stale.staleObservables(q, version, 1),
    stale.staleClarifications(q, version, 1),
    stale.staleAttempts(q, version, 1),
    stale.staleReviews(q, version, 1),
    stale.staleResolutions(q, version, 1),
  ])
  return found.flat().length > 0
}

async function setOneRationale({ id, rationale }: Row<typeof stale.staleRationales>) {
  const set = await renderRationale(rationale, { asStored: true })
  const { rationaleHtml } = set.columns
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, set)
    await stale.storeRationaleHtml(tx, id, { rationaleHtml, renderVersion })
  })
}

async function setOneObservable(row: Row<typeof stale.staleObservables>) {
  const { madeWith, ...html } = await renderObservableTexts(row, { asStored: true })
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, { madeWith })
    await stale.storeObservableHtml(tx, row, { ...html, renderVersion })
  })
}

async function setOneClarification({ id, text }: Row<typeof stale.staleClarifications>) {
  const set = await renderClarification(text, { asStored: true })
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, set)
    await stale.storeClarificationHtml(tx, id, { textHtml: set.html, renderVersion })
  })
}

async function setOneAttempt(row: Row<typeof stale.staleAttempts>) {
  const { columns, madeWith } = await renderAttempt(row, { asStored: true })
  const { titleHtml, bodyHtml } = columns
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, { madeWith })
    await stale.storeAttemptHtml(tx, row, { titleHtml, bodyHtml, renderVersion })
  })
}

async function setOneReview({ id, text }: Row<typeof stale.staleReviews>) {
  const { columns, madeWith } = await renderReview(text, { asStored: true })
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, { madeWith })
    await stale.storeReviewHtml(tx, id, { bodyHtml: columns.bodyHtml, renderVersion })
  })
}

async function setOneResolution({ id, rationale }: Row<typeof stale.staleResolutions>) {
  const set = await renderResolution(rationale, { asStored: true })
  await write(async (tx) => {
    const renderVersion = await renderedVersion(tx, set)
    await stale.storeResolutionHtml(tx, id, { rationaleHtml: set.html, renderVersion })
  })
}
