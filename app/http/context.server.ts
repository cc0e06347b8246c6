import { randomUUID } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import type { Request, Response } from 'express'
import { type Carried, type TypedField, typedTexts } from '#app/domain/form/carried.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { settleBriefly } from '#app/services/resolutions/settle-due.server.ts'
import { carriable } from './carried-form.server.ts'
import { nonceOf } from './headers.server.ts'
import { rememberAccount } from './last-account.server.ts'
import { log } from './log.server.ts'
import { sessionOf } from './request-session.server.ts'

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
    /** What became of the form that this request sends without a session. */
    carried: { carried: Carried; status: number } | null
    /** What was typed into the form that this request sends; nothing for other requests. */
    typed: () => Promise<TypedField[]>
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
    const session = await sessionOf(req, res)
    if (session.setCookie) res.append('Set-Cookie', session.setCookie)
    if (session.viewer) await prepareForMember(session.viewer, req, res)
    return {
      nonce: nonceOf(res),
      requestId: randomUUID().slice(0, 8),
      address: req.ip ?? 'unknown',
      viewer: session.viewer,
      sessionHash: session.sessionHash,
      bodies: req.path.endsWith('.data') ? null : new Map(),
      carried: res.locals.carried ?? null,
      typed: async () => typedIn(await res.locals.form?.()),
      origin: siteOrigin ?? `${req.protocol}://${req.headers.host ?? 'localhost'}`,
    }
  }
}

/** Whatever time has decided is written down before a page is read; where it cannot be, reading goes on. */
const settled = () =>
  settleBriefly().catch((err: unknown) => {
    if (!(err instanceof Refusal)) log.warn({ err }, 'resolutions could not be settled')
  })

async function prepareForMember(viewer: Member, req: Request, res: Response): Promise<void> {
  res.set('Cache-Control', 'private, no-store')
  // Where nothing can be stored there may be no key to seal with, and reading goes on.
  const account = await rememberAccount(viewer, req.headers.cookie).catch(() => null)
  if (account) res.append('Set-Cookie', account)
}

const typedIn = (form: FormData | null | undefined): TypedField[] =>
  form ? typedTexts(carriable(form).fields) : []
