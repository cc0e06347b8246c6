import type { ErrorRequestHandler } from 'express'
import { refusalFor } from '#app/services/site/storage-refusal.server.ts'
import { lookWords } from '#messages/look.ts'
import { refusalWords } from '#messages/refusals.ts'
import { log } from './log.server.ts'
import { retryHeaders, statusOf } from './respond.server.ts'

/** What failed outside of any page, as where a session cannot be read because the database is away. */
export const failure: ErrorRequestHandler = (err, req, res, next) => {
  const refusal = refusalFor(err)
  if (!refusal) log.error({ err, path: req.path }, 'request failed')
  if (res.headersSent) return next(err)
  res
    .status(refusal ? statusOf(refusal) : 500)
    .set(refusal ? retryHeaders(refusal) : {})
    .type('text')
    .send(refusal ? refusalWords[refusal.what] : lookWords.errors.advice[500])
}
