import { sentTo } from '#app/domain/form/sent.ts'

/** Sends what a script has sent as the browser would by itself, so that the answer is a page of its own. */
export function sendAsDocument(url: URL, body: BodyInit | null | undefined): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = sentTo(url)
  form.hidden = true
  const fields = body instanceof FormData || body instanceof URLSearchParams ? [...body] : []
  for (const [name, value] of fields)
    if (typeof value === 'string') form.append(hiddenField(name, value))
  document.body.append(form)
  // A field may be named like the method.
  HTMLFormElement.prototype.submit.call(form)
}

function hiddenField(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  return field
}
