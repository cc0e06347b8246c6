import { and, asc, eq, ne } from 'drizzle-orm'
import {
  attempts,
  clarifications,
  evidence,
  observables,
  resolutions,
  reviews,
} from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

// Texts beside the records, as `rerender.ts` has those of the records themselves.

export function staleRationales(q: Reader, version: number, limit: number) {
  return q
    .select({ id: evidence.id, rationale: evidence.rationaleMd })
    .from(evidence)
    .where(and(ne(evidence.renderVersion, version), ne(evidence.rationaleMd, '')))
    .orderBy(asc(evidence.id))
    .limit(limit)
}

export function staleObservables(q: Reader, version: number, limit: number) {
  return q
    .select({
      id: observables.id,
      revision: observables.revision,
      symbol: observables.symbol,
      definition: observables.definitionMd,
    })
    .from(observables)
    .where(ne(observables.renderVersion, version))
    .orderBy(asc(observables.id))
    .limit(limit)
}

export function staleClarifications(q: Reader, version: number, limit: number) {
  return q
    .select({ id: clarifications.id, text: clarifications.textMd })
    .from(clarifications)
    .where(ne(clarifications.renderVersion, version))
    .orderBy(asc(clarifications.id))
    .limit(limit)
}

export function staleAttempts(q: Reader, version: number, limit: number) {
  return q
    .select({
      id: attempts.id,
      revision: attempts.revision,
      title: attempts.title,
      body: attempts.bodyMd,
    })
    .from(attempts)
    .where(ne(attempts.renderVersion, version))
    .orderBy(asc(attempts.id))
    .limit(limit)
}

export function staleReviews(q: Reader, version: number, limit: number) {
  return q
    .select({ id: reviews.id, text: reviews.bodyMd })
    .from(reviews)
    .where(ne(reviews.renderVersion, version))
    .orderBy(asc(reviews.id))
    .limit(limit)
}

export function staleResolutions(q: Reader, version: number, limit: number) {
  return q
    .select({ id: resolutions.id, rationale: resolutions.rationaleMd })
    .from(resolutions)
    .where(ne(resolutions.renderVersion, version))
    .orderBy(asc(resolutions.id))
    .limit(limit)
}

export async function storeResolutionHtml(
  tx: Tx,
  id: string,
  columns: { rationaleHtml: string; renderVersion: number },
): Promise<void> {
  await tx.update(resolutions).set(columns).where(eq(resolutions.id, id))
}

export async function markBesideStale(tx: Tx): Promise<void> {
  // Most evidence is attached without a word.
  await tx.update(evidence).set({ renderVersion: 0 }).where(ne(evidence.rationaleMd, ''))
  await tx.update(observables).set({ renderVersion: 0 })
  await tx.update(clarifications).set({ renderVersion: 0 })
  await tx.update(resolutions).set({ renderVersion: 0 })
  await tx.update(attempts).set({ renderVersion: 0 })
  await tx.update(reviews).set({ renderVersion: 0 })
}

export async function storeRationaleHtml(
  tx: Tx,
  id: string,
  columns: { rationaleHtml: string; renderVersion: number },
): Promise<void> {
  await tx.update(evidence).set(columns).where(eq(evidence.id, id))
}

export async function storeObservableHtml(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  columns: { symbolHtml: string; definitionHtml: string; renderVersion: number },
): Promise<void> {
  const same = and(eq(observables.id, id), eq(observables.revision, revision))
  await tx.update(observables).set(columns).where(same)
}

export async function storeClarificationHtml(
  tx: Tx,
  id: string,
  columns: { textHtml: string; renderVersion: number },
): Promise<void> {
  await tx.update(clarifications).set(columns).where(eq(clarifications.id, id))
}

export async function storeAttemptHtml(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  columns: { titleHtml: string; bodyHtml: string; renderVersion: number },
): Promise<void> {
  const same = and(eq(attempts.id, id), eq(attempts.revision, revision))
  await tx.update(attempts).set(columns).where(same)
}

export async function storeReviewHtml(
  tx: Tx,
  id: string,
  columns: { bodyHtml: string; renderVersion: number },
): Promise<void> {
  await tx.update(reviews).set(columns).where(eq(reviews.id, id))
}
