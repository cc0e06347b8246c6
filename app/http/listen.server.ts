import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:http'
import { EnvironmentProblem } from './env.server.ts'
import { log } from './log.server.ts'

/** Listens with time-outs that a slow or silent client cannot stretch. */
export function listen(app: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
    app,
  )
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve(server)
    })
  })
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new EnvironmentProblem([`Port ${port} of ${host} is in use. Set PORT to another one.`])
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
    return new EnvironmentProblem([`The site cannot listen on ${host}:${port} (${error.code}).`])
  return error
}

/**
 * On SIGTERM or SIGINT: no new connections, those under way are finished and what runs beside them is
 * stopped, then `after`. A lock that somebody holds is waited for no longer than ten seconds.
 */
export function closeOnSignal(
  server: Server,
  beside: () => Promise<void>,
  after: () => Promise<void>,
): void {
  let closing = false
  const close = (signal: string) => {
    if (closing) return
    closing = true
    log.info({ signal }, 'stopping')
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 10_000).unref()
    Promise.all([closed, beside()])
      .then(after)
      .finally(() => process.exit(0))
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}
