import { randomUUID } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { Request, Response } from 'express'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { settleBriefly } from '#app/services/resolutions/settle-due.server.ts'
import { nonceOf } from './headers.server.ts'
import { log } from './log.server.ts'
import { NOBODY, readViewer } from './session.server.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    nonce: string
    requestId: string
    /** The address that limits are counted by. */
    address: string
    viewer: Viewer
    sessionHash: string | null
    /** Rendered texts of a document, shipped in its markup only; null for a data request. */
    bodies: Map<string, string> | null
    origin: string
  }
  interface Future {
    v3_singleFetch: true
  }
}

/** What every loader and action knows of its request. */
export function makeLoadContext(siteOrigin: string | null) {
  return async (req: Request, res: Response): Promise<AppLoadContext> => {
    await settled()
    const { cookie } = req.headers
    const session = cookie ? await readViewer(requestWith(cookie)) : NOBODY
    if (session.setCookie) res.append('Set-Cookie', session.setCookie)
    if (session.viewer) res.set('Cache-Control', 'private, no-store')
    return {
      nonce: nonceOf(res),
      requestId: randomUUID().slice(0, 8),
      address: req.ip ?? 'unknown',
      viewer: session.viewer,
      sessionHash: session.sessionHash,
      bodies: req.path.endsWith('.data') ? null : new Map(),
      origin: siteOrigin ?? `${req.protocol}://${req.headers.host ?? 'localhost'}`,
    }
  }
}

/** Whatever time has decided is written down before a page is read; where it cannot be, reading goes on. */
const settled = () =>
  settleBriefly().catch((err: unknown) => {
    if (!(err instanceof Refusal)) log.warn({ err }, 'resolutions could not be settled')
  })

const requestWith = (cookie: string) =>
  new globalThis.Request('http://session.invalid', { headers: { cookie } })
