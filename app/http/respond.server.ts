import { randomUUID } from 'node:crypto'
import { type AppLoadContext, data } from '@remix-run/node'
import type { RefusalKind } from '#app/domain/refusal/kinds.ts'
import type { Refusal } from '#app/domain/refusal/refusal.ts'
import type { SimilarRecord } from '#app/domain/search/similar-record.ts'
import type { Body } from '#app/domain/text/body.ts'
import { refusalFor } from '#app/services/site/storage-refusal.server.ts'
import { problemText } from '#messages/problem-text.ts'
import { refusalWords } from '#messages/refusals.ts'
import { extractHtml } from './extract-html.server.ts'

const STATUS: Record<RefusalKind, number> = {
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 400,
  'too-many': 429,
  unavailable: 503,
}

export const statusOf = ({ what, kind }: Refusal): number => (what === 'full' ? 507 : STATUS[kind])

/** After how many seconds it is worth trying again, where a refusal does not say. */
const RETRY_AFTER: Partial<Record<RefusalKind, number>> = { 'too-many': 60, unavailable: 5 }

export function retryHeaders(refusal: Refusal): Record<string, string> {
  const seconds = refusal.retryAfter ?? RETRY_AFTER[refusal.kind]
  return seconds === undefined ? {} : { 'Retry-After': String(Math.ceil(seconds)) }
}

/** Ends a loader: a refusal becomes the response that the nearest error boundary shows. */
export async function page<Model>(context: AppLoadContext, work: Promise<Model>): Promise<Model> {
  return extractHtml(context, await work.catch(rethrow))
}

/** Turns a refusal into a Response to throw; a bug stays a bug. */
export function rethrow(error: unknown): never {
  const refusal = refusalFor(error)
  if (!refusal) throw error
  throw data(
    { what: refusalWords[refusal.what] },
    { status: statusOf(refusal), headers: retryHeaders(refusal) },
  )
}

/** What a form gets back when it was not accepted: the problems by field and in general. */
export type FormProblems = {
  ok: false
  fields: Record<string, string[]>
  general: string | null
  typed: Record<string, string | string[]>
  /** Where what stands in its way is looked at. */
  link?: string
  /** Its texts set, where nothing but that was asked for. */
  previews?: { field: string; body: Body }[]
  /** Records to look at before it is sent again. */
  similar?: SimilarRecord[]
}

const BACK_TO_THE_FORM: readonly RefusalKind[] = [
  'invalid',
  'conflict',
  'too-many',
  'forbidden',
  'unavailable',
]

/**
 * Ends an action. A refusal that the person can do something about comes back to the form with what
 * was typed; something that is not there is answered with the error page.
 */
export async function answer<Result>(
  typed: FormProblems['typed'],
  work: Promise<Result>,
): Promise<Result | ReturnType<typeof data<FormProblems>>> {
  try {
    return await work
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal || !BACK_TO_THE_FORM.includes(refusal.kind)) return rethrow(error)
    return data<FormProblems>(
      {
        ok: false,
        fields: worded(refusal.fields),
        general: refusalWords[refusal.what],
        // Under the key that is used up it would be refused again.
        typed: refusal.what === 'sentBefore' ? { ...typed, key: randomUUID() } : typed,
        link: refusal.link,
      },
      { status: statusOf(refusal), headers: retryHeaders(refusal) },
    )
  }
}

/** Brings a form back with the records that its sender should look at before it is carried out. */
export const confirmFirst = (
  context: AppLoadContext,
  typed: FormProblems['typed'],
  similar: SimilarRecord[],
) =>
  data<FormProblems>(
    { ok: false, fields: {}, general: null, typed, similar: extractHtml(context, similar) },
    { status: STATUS.conflict },
  )

/** Ends an action that a script asked: JSON, also for what was refused. */
export async function jsonAnswer(work: Promise<object>): Promise<Response> {
  try {
    return Response.json(await work)
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    const problem = Object.values(worded(refusal.fields))[0]?.[0] ?? refusalWords[refusal.what]
    return Response.json({ problem }, { status: statusOf(refusal), headers: retryHeaders(refusal) })
  }
}

/** Ends a loader that answers with a file: what is refused is said in plain words. */
export async function download(work: Promise<Response>): Promise<Response> {
  try {
    return await work
  } catch (error) {
    const refusal = refusalFor(error)
    if (!refusal) throw error
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...retryHeaders(refusal) }
    return new Response(refusalWords[refusal.what], { status: statusOf(refusal), headers })
  }
}

function worded(fields: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, keys]) => [field, keys.map(problemText)]),
  )
}
