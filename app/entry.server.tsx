import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import { documentOf } from '#app/http/document.server.tsx'
import { htmlResponse } from '#app/http/html-response.server.ts'
import { log } from '#app/http/log.server.ts'

export { main } from '#app/cli/main.server.ts'

export const streamTimeout = 10_000

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  return htmlResponse(await documentOf(request, remix, context), { headers, status })
}

/** A bug: logged once with the id that the page shows; refusals never come here. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { pathname } = new URL(request.url)
  log.error({ err: error, requestId: context.requestId, path: pathname }, 'request failed')
}
