import { type RenderOutcome, renderMarkup } from '#app/markup/pool.server.ts'
import { refuse } from '#app/domain/refusal.ts'
import { currentMacros } from '#db/queries/macros.ts'
import { reader } from '#db/client.ts'

export type Rendered = Extract<RenderOutcome, { html: string }>

type Text = { source: string; mode: 'document' | 'inline' | 'excerpt' }

/**
 * Sets texts with the site's macros, all in one trip to the worker. Called before a write, never
 * inside one. A text that cannot be set in time is refused.
 */
export async function setTexts<Name extends string>(
  texts: Record<Name, Text>,
): Promise<Record<Name, Rendered>> {
  const macros = await currentMacros(reader())
  const names = Object.keys(texts) as Name[]
  const outcomes = await renderMarkup(
    names.map((name) => ({ source: texts[name].source, options: { macros, mode: texts[name].mode } })),
  )
  const entries = names.map((name, place) => [name, accepted(outcomes[place])] as const)
  return Object.fromEntries(entries) as Record<Name, Rendered>
}

function accepted(outcome: RenderOutcome | undefined): Rendered {
  if (outcome && 'html' in outcome) return outcome
  return refuse('invalid', 'tooComplex')
}
