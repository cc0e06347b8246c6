import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { log } from './log.server.ts'

/** A bug is logged with the id that the page shows. */
export function logBug(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) {
  if (request.signal.aborted) return
  const { pathname } = new URL(request.url)
  log.error({ err: error, requestId: context.requestId, path: pathname }, 'request failed')
}
