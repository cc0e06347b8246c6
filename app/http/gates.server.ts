import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { RequestHandler } from 'express'

const LONGEST_URL = 4096
const LARGEST_BODY = 1_000_000
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
const LAG_LIMIT_MS = 1000

/** Refuses what no page of the site ever sends, before anything is read or computed. */
export const shapeGate: RequestHandler = (req, res, next) => {
  const text = (status: number, body: string) => res.status(status).type('text').send(body)
  if (!METHODS.has(req.method)) return void text(405, 'Method not allowed.')
  if (req.originalUrl.length > LONGEST_URL) return void text(414, 'This address is too long.')
  const query = new URLSearchParams(req.originalUrl.split('?')[1])
  // Remix serves actions at `?_data=` without its origin check, and /__manifest takes seconds.
  const old = [...query.keys()].some((name) => name.startsWith('_data'))
  if (old || req.path === '/__manifest') return void text(404, 'Not found.')
  if (isMalformed(req.path)) return void text(400, 'This address is malformed.')
  next()
}

function isMalformed(path: string): boolean {
  try {
    return decodeURIComponent(path).includes('\0')
  } catch {
    return true
  }
}

/** Bodies of forms are small. Uploads have a route and a limit of their own. */
export const bodyGate: RequestHandler = (req, res, next) => {
  if (req.method !== 'POST') return next()
  const length = req.headers['content-length']
  if (length === undefined) return void res.status(411).type('text').send('Length required.')
  if (Number(length) > LARGEST_BODY) return void res.status(413).type('text').send('Too large.')
  next()
}

/** Sheds load while the event loop lags, so that those already being served are served. */
export function loadGate(): RequestHandler {
  const delay = monitorEventLoopDelay({ resolution: 50 })
  delay.enable()
  let lagging = false
  setInterval(() => {
    lagging = delay.percentile(50) / 1e6 > LAG_LIMIT_MS
    delay.reset()
  }, 1000).unref()
  return (_req, res, next) => {
    if (!lagging) return next()
    res
      .status(503)
      .set('Retry-After', '2')
      .type('text')
      .send('The site is busy. Try again shortly.')
  }
}
