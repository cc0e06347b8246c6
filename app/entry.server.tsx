import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse } from '@remix-run/react'
import { documentOf } from '#app/http/document.server.tsx'
import { htmlResponse } from '#app/http/html-response.server.ts'
import { logBug } from '#app/http/log-bug.server.ts'

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

/** Refusals never come here. */
export function handleError(error: unknown, args: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (!isRouteErrorResponse(error)) logBug(error, args)
}
