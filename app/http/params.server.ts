import { redirect } from '@remix-run/node'
import { type Addressed, AS_IT_WAS, recordPath } from '#app/domain/paths/record.ts'
import { kindInSegment, numberInSegment } from '#app/domain/paths/segment.ts'
import { toHandle } from '#app/domain/person/handle.ts'
import type { RecordKind } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import { rethrow } from './respond.server.ts'

/** The record number at the head of a path segment; one that has none is a page that is not there. */
export function numberOf(segment: string | undefined): number {
  const number = numberInSegment(segment)
  if (number === null) return missing()
  return number
}

type Params = { readonly [name: string]: string | undefined }

/** The record that `/questions/12-…` or the address of another kind names. */
export function recordParams({ records, ref }: Params): { kind: RecordKind; number: number } {
  return { kind: kindInSegment(records) ?? missing(), number: numberOf(ref) }
}

/** No address has a NUL, which PostgreSQL refuses in whatever it is asked. */
export function textOf(segment: string | undefined): string {
  if (segment === undefined || segment.includes('\0')) return missing()
  return segment
}

/** The handle of a person; an address that writes it in capitals is sent to the one that does not. */
export function handleOf(segment: string | undefined, request: Request): string {
  const typed = textOf(segment)
  const handle = toHandle(typed)
  if (handle === typed) return handle
  const { pathname, search } = new URL(request.url)
  const written = pathname.replace(`/${typed}`, `/${handle}`)
  if (written === pathname) return handle
  throw redirect(`${written}${search}`, 301)
}

/** The page of a list that an address asks for by `page`; the first unless it is a whole number. */
export function pageOf(request: Request): number {
  const typed = new URL(request.url).searchParams.get('page') ?? ''
  return /^[1-9]\d{0,6}$/.test(typed) ? Number(typed) : 1
}

/** The number decides; an address with another slug is sent to the right one. */
export function sendToCanonical(request: Request, path: string): void {
  const url = new URL(request.url)
  if (decodeURI(url.pathname) !== path) throw redirect(`${path}${url.search}`, 301)
}

/**
 * What was merged leads to what it became part of, unless the address asks for it as it was. A merge can
 * be undone, so nobody keeps this without asking again.
 */
export function sendToMerged(request: Request, target: Addressed | null): void {
  const { searchParams, search } = new URL(request.url)
  if (target === null || searchParams.get(AS_IT_WAS.name) === AS_IT_WAS.value) return
  throw redirect(`${recordPath(target)}${search}`, {
    status: 301,
    headers: { 'Cache-Control': 'no-cache' },
  })
}

/** Ends a loader whose page is not there. */
export function missing(): never {
  try {
    return refuse('page')
  } catch (error) {
    return rethrow(error)
  }
}
