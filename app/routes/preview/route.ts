import type { ActionFunctionArgs } from '@remix-run/node'
import { readForm } from '#app/http/form.server.ts'
import { jsonAnswer } from '#app/http/respond.server.ts'
import { previewText } from '#app/services/site/preview-text.server.ts'

/** Only scripts ask this; they are answered with JSON, also where it is refused. */
export const handle = { forScripts: true }

/** `POST /preview` with the form field `text` answers `{ "html": … }`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request)
  return jsonAnswer(previewText(context.viewer, context.address, form.text('text') ?? ''))
}
