import { type AppLoadContext, redirect } from '@remix-run/node'
import type { z } from 'zod'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { readForm, type Typed } from './form.server.ts'
import { memberOf } from './guard.server.ts'
import { answerOrPreview } from './preview.server.ts'
import { answer, type FormProblems } from './respond.server.ts'

type Paste = {
  /** The field into which something is pasted that fills the others. */
  field: string
  fill: (typed: string, member: Member) => Promise<Record<string, string>>
}

type Args = { request: Request; context: AppLoadContext }

/**
 * The action of a form with a field that fills others. While there is something in it the form comes
 * back filled, to be read before it is sent, whichever button was pressed.
 */
export async function actOrFill<S extends z.ZodType>(
  { request, context }: Args,
  { field, fill }: Paste,
  schema: S,
  act: (input: z.output<S>, member: Member) => Promise<string>,
) {
  const form = await readForm(request)
  const pasted = form.text(field) ?? ''
  if (pasted.trim() !== '')
    return answer(
      form.typed,
      filled(form.typed, () => fill(pasted, memberOf(context))),
    )
  return answerOrPreview(context, form, async () => {
    const member = memberOf(context)
    return redirect(await act(form.parse(schema), member))
  })
}

async function filled(typed: Typed, fill: () => Promise<Record<string, string>>) {
  const back: FormProblems = { ok: false, fields: {}, general: null, typed }
  return { ...back, typed: { ...typed, ...(await fill()) } }
}
