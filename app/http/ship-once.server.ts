import type { AppLoadContext } from '@remix-run/node'

/**
 * Takes the rendered texts out of a page's data when the data is embedded in a document: there the
 * text already stands in the markup, and would otherwise cross the wire twice. `Prose` reads it from
 * the store while the server renders, and from the document afterwards.
 */
export function shipOnce<Model>(context: AppLoadContext, model: Model): Model {
  return context.bodies ? (emptied(model, context.bodies) as Model) : model
}

function emptied(value: unknown, store: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => emptied(item, store))
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (isBody(value)) {
    store.set(value.key, value.html)
    return { key: value.key, html: '' }
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, emptied(item, store)]),
  )
}

function isBody(value: object): value is { key: string; html: string } {
  return 'key' in value && 'html' in value && typeof value.html === 'string'
}
