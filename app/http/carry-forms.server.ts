import type { Request, RequestHandler, Response } from 'express'
import { ACCOUNT_FIELD } from '#app/domain/form/account.ts'
import {
  CARRIED_FIELD,
  CARRIED_HEADER,
  type Carried,
  typedTexts,
} from '#app/domain/form/carried.ts'
import { safePath } from '#app/domain/paths/safe-path.ts'
import { SignInInput } from '#app/domain/person/input.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import type { Member, Viewer } from '#app/domain/viewer/viewer.ts'
import { signIn } from '#app/services/accounts/sign-in.server.ts'
import { refusalWords } from '#messages/refusals.ts'
import { carriable, isOf, sealWaiting, unsealWaiting, type Waiting } from './carried-form.server.ts'
import { readFields } from './form-body.server.ts'
import { lastAccount } from './last-account.server.ts'
import { readBytes, replaceBytes } from './request-bytes.server.ts'
import { changeSession, sessionOf } from './request-session.server.ts'
import { retryHeaders, statusOf } from './respond.server.ts'
import { startSession } from './session.server.ts'

/** Forms by which one comes in or goes out, and texts that anybody may look at. */
const OPEN = /^\/(sign-in|sign-out|sign-up|set-up|reset|preview)([/.]|$)/i

/**
 * A form that is sent when the session has ended goes on to its action as ever, which refuses it; what
 * was typed goes with the refusal, to the page that asks to sign in. That page is sent to the same
 * address: here the sign-in is done, and the form put in its place as it was typed.
 */
export const carryForms: RequestHandler = async (req, res, next) => {
  if (req.method !== 'POST' || OPEN.test(req.path)) return next()
  try {
    const bytes = await readBytes(req, Number(req.headers['content-length']))
    if (bytes === null) return
    const type = req.headers['content-type'] ?? ''
    res.locals.form = () => formIn(bytes, type)
    const { viewer } = await sessionOf(req, res)
    const form = await formIn(bytes, type)
    const sealed = form?.get(CARRIED_FIELD)
    if (form && typeof sealed === 'string') await goOn(req, res, { viewer, form, sealed })
    else if (form && !viewer) await wait(req, res, form)
    else if (form && viewer) await askWhose(req, res, { viewer, form })
    next()
  } catch (error) {
    next(error)
  }
}

/** What cannot be read is left to the action, which says so. */
const formIn = (bytes: Buffer, type: string): Promise<FormData | null> =>
  readFields(
    new globalThis.Request('http://form.invalid', {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'Content-Type': type },
    }),
  ).catch(() => null)

/** The address of the form, whether a script or the browser sends it. */
const pathOf = ({ originalUrl }: Request) =>
  safePath(originalUrl.replace(/\.data(?=\?|$)/, ''), '/')

const tell = (res: Response, carried: Carried, status = 403) => {
  res.locals.carried = { carried, status }
  res.set(CARRIED_HEADER, carried.state)
}

async function wait(req: Request, res: Response, form: FormData): Promise<void> {
  const account = await lastAccount(req.headers.cookie)
  const waiting: Waiting = {
    path: pathOf(req),
    account,
    handle: openedBy(form),
    ...carriable(form),
  }
  const { path, files } = waiting
  const kept = await sealOrShow(waiting)
  if ('texts' in kept) tell(res, { state: 'too-long', path, ...kept })
  else tell(res, { state: 'waits', path, files, ...kept, name: '', refused: '' })
}

/** Under which account the page of a form was opened, where it says so. */
const openedBy = (form: FormData): string | null => {
  const handle = form.get(ACCOUNT_FIELD)
  return typeof handle === 'string' && handle !== '' ? handle : null
}

/** Where nothing can be stored there may be no key to seal with. */
const sealOrShow = (waiting: Waiting) =>
  sealWaiting(waiting).catch(() => ({ texts: typedTexts(waiting.fields) }))

type Whose = { viewer: Member; form: FormData }

/** A form is never sent under another account than its page was opened under, unless somebody says so. */
async function askWhose(req: Request, res: Response, { viewer, form }: Whose): Promise<void> {
  const handle = openedBy(form)
  if (handle === null || handle === viewer.handle) return
  const waiting: Waiting = { path: pathOf(req), account: null, handle, ...carriable(form) }
  const { path, files, fields } = waiting
  const sealedFor = async (one: string) => {
    const kept = await sealOrShow({ ...waiting, handle: one })
    return { handle: one, sealed: 'sealed' in kept ? kept.sealed : '' }
  }
  const [opened, present] = await Promise.all([sealedFor(handle), sealedFor(viewer.handle)])
  const texts = typedTexts(fields)
  tell(res, { state: 'other-account', path, files, texts, opened, present }, 409)
}

type Sent = { viewer: Viewer; form: FormData; sealed: string }

async function goOn(req: Request, res: Response, { viewer, form, sealed }: Sent): Promise<void> {
  const path = pathOf(req)
  const carried = await unsealWaiting(sealed, path)
  if (!carried) return tell(res, { state: 'unreadable', path })
  const { waiting, late } = carried
  const name = String(form.get('name') ?? '')
  try {
    const password = form.get('password')
    const isKnown = viewer && (password === null || isOf(waiting, viewer))
    const member = isKnown ? viewer : await enter(req, res, { name, password })
    if (!isOf(waiting, member)) return tell(res, { state: 'of-another', path })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    res.set(retryHeaders(error))
    const refused = refusalWords[error.what]
    const { files } = waiting
    return tell(res, { state: 'waits', path, files, sealed, name, refused }, statusOf(error))
  }
  if (late) return tell(res, { state: 'late', path, texts: typedTexts(waiting.fields) })
  const fields = waiting.fields.map(([field, text]): [string, string] => [field, text])
  // A body must not be empty: whoever reads it next would wait for it.
  replaceBytes(req, new URLSearchParams([...fields, [`${CARRIED_FIELD}-by`, 'sign-in']]))
}

type Entered = Awaited<ReturnType<typeof signIn>>

/** Signs in; the rest of the request is that of the new session. */
async function enter(req: Request, res: Response, typed: object): Promise<Entered> {
  const input = SignInInput.safeParse(typed)
  if (!input.success) throw new Refusal('signInWrong')
  const member = await signIn(input.data, req.ip ?? 'unknown')
  const cookie = req.headers.cookie ?? ''
  const agent = req.headers['user-agent'] ?? ''
  const headers = { cookie, 'user-agent': agent }
  const started = await startSession(
    member.id,
    new globalThis.Request('http://s.invalid', { headers }),
  )
  changeSession(req, res, started)
  return member
}
