import type { RequestHandler } from 'express'
import { refuseEarly } from './refuse-early.server.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

type Facts = {
  method: string
  origin: string | undefined
  host: string | undefined
  fetchSite: string | undefined
  hasCookie: boolean
}

/**
 * Whether a request may change something. It stands in front of Remix, whose own check trusts
 * `X-Forwarded-Host` and lets a missing Origin pass.
 */
export function cameFromHere(facts: Facts, siteOrigin: string | null): boolean {
  if (SAFE.has(facts.method)) return true
  if (facts.fetchSite && facts.fetchSite !== 'same-origin') return false
  if (!facts.origin) return !facts.hasCookie
  if (siteOrigin) return facts.origin === siteOrigin
  return URL.canParse(facts.origin) && new URL(facts.origin).host === facts.host
}

export function originCheck(siteOrigin: string | null, refused: string): RequestHandler {
  return (req, res, next) => {
    const facts = {
      method: req.method,
      origin: req.get('origin'),
      host: req.headers.host,
      fetchSite: req.get('sec-fetch-site'),
      hasCookie: req.headers.cookie !== undefined,
    }
    if (cameFromHere(facts, siteOrigin)) next()
    else refuseEarly(req, res, { status: 403, what: refused })
  }
}
