import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

export const nonceOf = (res: Response): string => String(res.locals.nonce)

/** Security headers, with a nonce of its own for each page. */
export function securityHeaders(options: {
  https: boolean
  development: boolean
}): RequestHandler[] {
  const giveNonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    next()
  }
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directives(options.development) },
    // The default, no-referrer, makes Chromium send `Origin: null` with every form.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  })
  return [giveNonce, protect]
}

function directives(development: boolean) {
  return {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
    scriptSrc: ["'self'", (_req: unknown, res: unknown) => `'nonce-${nonceOf(res as Response)}'`],
    styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    // KaTeX and the plots place letters with style attributes; <style> elements stay refused.
    styleSrcAttr: ["'unsafe-inline'"],
  }
}
