import { refuse } from '#app/domain/refusal.ts'
import { renderMarkup } from '#app/markup/pool.server.ts'
import type { RenderOptions, RenderOutcome, RenderResult } from '#app/markup/render-types.ts'
import { reader } from '#db/client.ts'
import { currentMacros } from '#db/queries/macros.ts'

export type Text = { source: string } & Pick<RenderOptions, 'mode' | 'excerpt' | 'idPrefix'>

/**
 * Sets texts with the site's macros (or with those given), all in one trip to the worker. Called
 * before a write, never inside one. A text that cannot be set in time is refused.
 */
export async function setTexts<Name extends string>(
  texts: Record<Name, Text>,
  macros?: Record<string, string>,
): Promise<Record<Name, RenderResult>> {
  const defined = macros ?? (await currentMacros(reader()))
  const names = Object.keys(texts) as Name[]
  const outcomes = await renderMarkup(
    names.map((name) => {
      const { source, ...options } = texts[name]
      return { source, options: { ...options, macros: defined } }
    }),
  )
  const entries = names.map((name, place) => [name, accepted(outcomes[place])] as const)
  return Object.fromEntries(entries) as Record<Name, RenderResult>
}

function accepted(outcome: RenderOutcome | undefined): RenderResult {
  if (outcome && 'html' in outcome) return outcome
  return refuse('invalid', 'tooComplex')
}
