import type { AppLoadContext } from '@remix-run/node'

/**
 * Takes the rendered texts out of a page's data when the data is embedded in a document: there the
 * text already stands in the markup, and would otherwise cross the wire twice. `Prose` reads it from
 * the store while the server renders, and from the document afterwards.
 */
export function extractHtml<Model>(context: AppLoadContext, model: Model): Model {
  return context.bodies ? (emptied(model, context.bodies) as Model) : model
}

/** What holds no text stays the object it is: most of a page does, and copying it costs time. */
function emptied(value: unknown, store: Map<string, string>): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return emptiedItems(value, store)
  if (!isBody(value)) return emptiedParts(value, store)
  store.set(value.key, value.html)
  return { key: value.key, html: '' }
}

function emptiedItems(items: unknown[], store: Map<string, string>): unknown[] {
  const changed = items.map((item) => emptied(item, store))
  return changed.some((item, place) => item !== items[place]) ? changed : items
}

function emptiedParts(whole: object, store: Map<string, string>): object {
  let changed: Record<string, unknown> | null = null
  for (const [name, part] of Object.entries(whole)) {
    const shipped = emptied(part, store)
    if (shipped === part) continue
    changed ??= { ...whole }
    changed[name] = shipped
  }
  return changed ?? whole
}

function isBody(value: object): value is { key: string; html: string } {
  return 'key' in value && 'html' in value && typeof value.html === 'string'
}
