import { randomUUID } from 'node:crypto'
import type { AppLoadContext } from '@remix-run/node'
import { body } from '#app/domain/text/body.ts'
import { isMarkupField } from '#app/domain/text/markup-fields.ts'
import { previewTexts } from '#app/services/site/preview-text.server.ts'
import { extractHtml } from './extract-html.server.ts'
import type { readForm, Typed } from './form.server.ts'
import { answer, type FormProblems } from './respond.server.ts'

type Form = Awaited<ReturnType<typeof readForm>>

/**
 * Ends the action of a form with texts. Its preview button, which a browser without script shows,
 * brings the form back with the texts set and does nothing else.
 */
export const answerOrPreview = <Result>(
  context: AppLoadContext,
  form: Form,
  work: () => Promise<Result>,
) =>
  form.text('intent') === 'preview'
    ? answer(form.typed, previewed(context, form.typed))
    : answer(form.typed, work())

async function previewed(context: AppLoadContext, typed: Typed): Promise<FormProblems> {
  const sources = Object.entries(typed).filter(
    (field): field is [string, string] =>
      isMarkupField(field[0]) && typeof field[1] === 'string' && field[1].trim() !== '',
  )
  const set = await previewTexts(context.viewer, context.address, Object.fromEntries(sources))
  const once = randomUUID()
  const previews = Object.entries(set).map(([field, html]) => ({
    field,
    body: body(once, field, 0, html),
  }))
  return { ok: false, fields: {}, general: null, typed, previews: extractHtml(context, previews) }
}
