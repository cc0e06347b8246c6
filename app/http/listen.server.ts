import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:http'
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
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

/** On SIGTERM or SIGINT: no new connections, those under way are finished, then `after`. */
export function closeOnSignal(server: Server, after: () => Promise<void>): void {
  let closing = false
  const close = (signal: string) => {
    if (closing) return
    closing = true
    log.info({ signal }, 'stopping')
    server.close(() => {
      after().finally(() => process.exit(0))
    })
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 10_000).unref()
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}
