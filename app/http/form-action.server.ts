import { type AppLoadContext, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { safePath } from '#app/domain/paths/safe-path.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { type Form, readForm } from './form.server.ts'
import { memberOf } from './guard.server.ts'
import { answerOrPreview } from './preview.server.ts'
import { answer } from './respond.server.ts'
import { startSession } from './session.server.ts'

/** Does what a form asks for somebody signed in and answers where to go on. */
type Act<S extends z.ZodType> = (input: z.output<S>, member: Member) => Promise<string>

type Args = { request: Request; context: AppLoadContext }

/**
 * The whole action of a form: read and understood, done, and answered by a redirect; to the page that
 * it was sent from, where it names one.
 */
export async function actOnForm<S extends z.ZodType>(args: Args, schema: S, act: Act<S>) {
  const form = await readForm(args.request)
  return answer(form.typed, done(args.context, form, schema, act))
}

/** The same for a form whose texts can be previewed first. */
export async function actOrPreview<S extends z.ZodType>(args: Args, schema: S, act: Act<S>) {
  const form = await readForm(args.request)
  return answerOrPreview(args.context, form, () => done(args.context, form, schema, act))
}

/** The action of a form that lets somebody in: a session begins, and leads to where it was asked for. */
export async function enterByForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  admit: (input: z.output<S>) => Promise<{ id: string }>,
) {
  const form = await readForm(request)
  const enter = async () => {
    const { id } = await admit(form.parse(schema))
    const cookie = await startSession(id, request)
    return redirect(safePath(form.text('to'), '/'), { headers: { 'Set-Cookie': cookie } })
  }
  return answer(form.typed, enter())
}

async function done<S extends z.ZodType>(
  context: AppLoadContext,
  form: Form,
  schema: S,
  act: Act<S>,
) {
  const member = memberOf(context)
  const path = await act(form.parse(schema), member)
  return redirect(safePath(form.text('back'), path))
}
