import type { Request, Response } from 'express'
import { keptWords } from '#messages/kept.ts'

type Refused = { status: number; what: string; retryAfter?: number }

/**
 * Answers in front of the pages, before anything is read. Somebody whose browser sent a form reads where
 * the text is: it was not taken, so it is still in the form, one step back.
 */
export function refuseEarly(
  req: Request,
  res: Response,
  { status, what, retryAfter }: Refused,
): void {
  res.status(status).set('Cache-Control', 'no-store')
  if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter))
  const isSentByBrowser = req.method === 'POST' && req.accepts(['text', 'html']) === 'html'
  if (!isSentByBrowser) return void res.type('text').send(what)
  res.type('html').send(page(what))
}

const page = (what: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${what}</title></head><body><main><h1>${what}</h1><p>${keptWords.early.goBack}</p></main></body></html>`
