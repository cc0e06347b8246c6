import {
  type ActionFunction,
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
} from '@remix-run/node'
import { siteFrame } from '#app/services/site/frame.server.ts'
import { logBug } from './log-bug.server.ts'
import { rethrow } from './respond.server.ts'

/** What stands around every page; `typed` is what the form of this document's own request said. */
export async function pageFrame(context: AppLoadContext) {
  const { viewer, requestId, origin, bodies, typed } = context
  const frame = siteFrame(viewer).catch(rethrow)
  const [shown, texts] = await Promise.all([frame, bodies ? typed() : []])
  return { ...shown, requestId, origin, typed: texts }
}

/**
 * Remix asks no loader for the page of an act that failed: what stands around it, and what was typed,
 * goes with the failure. A script has the page already.
 */
export async function withFrame(args: ActionFunctionArgs, action: ActionFunction) {
  try {
    return await action(args)
  } catch (error) {
    if (!args.context.bodies || error instanceof Response) throw error
    if (!isRefused(error)) logBug(error, args)
    const frame = await pageFrame(args.context).catch(() => null)
    if (!frame) throw error
    throw isRefused(error)
      ? data({ ...error.data, frame }, error.init ?? undefined)
      : data({ frame }, { status: 500 })
  }
}

type Refused = { data: object; init: ResponseInit | null }

/** What `data()` of Remix makes of a refusal. */
const isRefused = (error: unknown): error is Refused =>
  typeof error === 'object' &&
  error !== null &&
  'init' in error &&
  'data' in error &&
  typeof error.data === 'object'
