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

/** Why a site cannot listen, and what to set instead. */
function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = REASONS[error.code ?? '']
  return reason ? new EnvironmentProblem([reason(host, port)]) : error
}

const REASONS: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) => `Port ${port} of ${host} is in use. Set PORT to another one.`,
  EACCES: (_host, port) =>
    `This account may not listen on port ${port}. Set PORT to 1024 or more, such as 3000, and put a proxy in front.`,
  EADDRNOTAVAIL: (host) =>
    `HOST must be an address of this machine, such as 127.0.0.1; ${host} is none.`,
  EAFNOSUPPORT: (host) => `This machine has no IPv6, so HOST cannot be ${host}; 127.0.0.1 works.`,
  EINVAL: (host) => `HOST must say by which interface ${host} is reached, such as ${host}%eth0.`,
  ENOTFOUND: unknownName,
  EAI_AGAIN: unknownName,
}

function unknownName(host: string): string {
  return `HOST must be a name that this machine knows, such as localhost; ${host} is none.`
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
