import { type AppLoadContext, data } from '@remix-run/node'
import type { RefusalKind } from '#app/domain/refusal/kinds.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import type { SimilarRecord } from '#app/domain/search/similar-record.ts'
import type { Body } from '#app/domain/text/body.ts'
import { problemText } from '#messages/problems.ts'
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

export const statusOf = (refusal: Refusal): number => STATUS[refusal.kind]

const retryHeaders = (refusal: Refusal): Record<string, string> =>
  refusal.retryAfter === undefined ? {} : { 'Retry-After': String(Math.ceil(refusal.retryAfter)) }

/** Ends a loader: a refusal becomes the response that the nearest error boundary shows. */
export async function page<Model>(context: AppLoadContext, work: Promise<Model>): Promise<Model> {
  return extractHtml(context, await work.catch(rethrow))
}

/** Turns a refusal into a Response to throw; a bug stays a bug. */
export function rethrow(error: unknown): never {
  if (!(error instanceof Refusal)) throw error
  throw data(
    { what: refusalWords[error.what] },
    { status: STATUS[error.kind], headers: retryHeaders(error) },
  )
}

/** What a form gets back when it was not accepted: the problems by field and in general. */
export type FormProblems = {
  ok: false
  fields: Record<string, string[]>
  general: string | null
  typed: Record<string, string | string[]>
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
    if (!(error instanceof Refusal) || !BACK_TO_THE_FORM.includes(error.kind)) return rethrow(error)
    return data<FormProblems>(
      { ok: false, fields: worded(error.fields), general: refusalWords[error.what], typed },
      { status: STATUS[error.kind], headers: retryHeaders(error) },
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
    if (!(error instanceof Refusal)) throw error
    const fields = worded(error.fields)
    const problem = Object.values(fields)[0]?.[0] ?? refusalWords[error.what]
    return Response.json({ problem }, { status: STATUS[error.kind], headers: retryHeaders(error) })
  }
}

/** Ends a loader that answers with a file: what is refused is said in plain words. */
export async function download(work: Promise<Response>): Promise<Response> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', ...retryHeaders(error) }
    return new Response(refusalWords[error.what], { status: STATUS[error.kind], headers })
  }
}

function worded(fields: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, keys]) => [field, keys.map(problemText)]),
  )
}
