import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { RequestHandler } from 'express'
import { keptWords } from '#messages/kept.ts'
import { refusalWords } from '#messages/refusals.ts'
import { refuseEarly } from './refuse-early.server.ts'

const LONGEST_URL = 4096
const LARGEST_BODY = 1_000_000
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
const LAG_LIMIT_MS = 1000
/** Seconds on end. */
const LAGS_UNTIL_FORMS_WAIT = 5

/** Refuses what no page of the site ever sends, before anything is read or computed. */
export const shapeGate: RequestHandler = (req, res, next) => {
  const text = (status: number, what: string) => refuseEarly(req, res, { status, what })
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
  if (length === undefined) return refuseEarly(req, res, { status: 411, what: 'Length required.' })
  if (Number(length) <= LARGEST_BODY) return next()
  refuseEarly(req, res, { status: 413, what: keptWords.early.large })
}

/**
 * Sheds load while the event loop lags, so that those already being served are served. A form carries
 * what somebody has written, so it is turned away only where the lag stays.
 */
export function loadGate(): RequestHandler {
  const delay = monitorEventLoopDelay({ resolution: 50 })
  delay.enable()
  let lagging = 0
  setInterval(() => {
    lagging = delay.percentile(50) / 1e6 > LAG_LIMIT_MS ? lagging + 1 : 0
    delay.reset()
  }, 1000).unref()
  return (req, res, next) => {
    if (lagging < (req.method === 'POST' ? LAGS_UNTIL_FORMS_WAIT : 1)) return next()
    refuseEarly(req, res, { status: 503, what: refusalWords.busy, retryAfter: 2 })
  }
}
