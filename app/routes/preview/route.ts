import type { ActionFunctionArgs } from '@remix-run/node'
import { readForm } from '#app/http/form.server.ts'
import { answer } from '#app/http/respond.server.ts'
import { previewText } from '#app/services/site/preview-text.server.ts'

/** `POST /preview` with the form field `text` answers `{ "html": … }`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { typed } = await readForm(request)
  const text = typeof typed.text === 'string' ? typed.text : ''
  return answer({}, previewText(context.viewer, context.address, text))
}
