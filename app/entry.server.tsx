import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { BodyStore } from '#app/components/markup/body-store.ts'
import { log } from '#app/http/log.server.ts'

export { main } from '#app/cli/main.server.ts'

export const streamTimeout = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, bodies } = context
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let shellSent = false
    const { pipe, abort } = renderToPipeableStream(
      <BodyStore.Provider value={bodies}>
        <RemixServer context={remix} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
      </BodyStore.Provider>,
      {
        nonce,
        [ready]: () => {
          shellSent = true
          const stream = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(stream), { headers, status }))
          pipe(stream)
        },
        onShellError: reject,
        onError: (error) => {
          if (shellSent) log.error({ err: error, requestId: context.requestId }, 'rendering failed')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1000).unref()
  })
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
