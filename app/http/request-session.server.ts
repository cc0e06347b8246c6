import type { Request, Response } from 'express'
import { NOBODY, readViewer, type Session } from './session.server.ts'

/** Whose session a request belongs to, asked of the database once. */
export async function sessionOf(req: Request, res: Response): Promise<Session> {
  const known: Session | undefined = res.locals.session
  if (known) return known
  const { cookie } = req.headers
  const session = cookie ? await readViewer(requestWith(cookie)) : NOBODY
  res.locals.session = session
  return session
}

/** What comes next in the request belongs to a session that has just begun. */
export function changeSession(req: Request, res: Response, setCookie: string): void {
  res.append('Set-Cookie', setCookie)
  req.headers.cookie = `${setCookie.split(';')[0]}; ${req.headers.cookie ?? ''}`
  res.locals.session = undefined
}

const requestWith = (cookie: string) =>
  new globalThis.Request('http://session.invalid', { headers: { cookie } })
