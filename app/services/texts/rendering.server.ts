import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import { namedIn } from '#app/markup/named-in.ts'
import { renderMarkup } from '#app/markup/pool.server.ts'
import type { Known, RenderOptions, RenderOutcome, RenderResult } from '#app/markup/render-types.ts'
import { sourceText } from '#app/markup/source-text.ts'
import { reader } from '#db/client.ts'
import { macrosNow } from '#db/queries/macros.ts'
import { mentionable } from '#db/queries/mentionable.ts'

export type Text = {
  source: string
  /** Already stored, or not to be: what exceeds the budget is shown as its source, never refused. */
  asStored?: boolean
} & Pick<RenderOptions, 'mode' | 'excerpt' | 'idPrefix'>

export type RenderedText = RenderResult & {
  /** The generation of the macros it was set with; null where the caller gave them. */
  madeWith: number | null
}

export type RenderingWith = {
  /** Instead of the site's own. */
  macros?: Record<string, string>
  /** Instead of the records and people there are, where these are not stored yet. */
  known?: Known
}

let siteOrigin: string | undefined

/** Says under which origin the site is reached: links to it are links within the site. */
export function configureRendering(origin: string | null): void {
  siteOrigin = origin ?? undefined
}

/**
 * Sets texts with the site's macros (or with those given), all in one trip to the worker. Mentions
 * lead to records that are public now, whoever writes: all readers see the same page. Called
 * before a write, never inside one. A text that takes more work than is allowed is refused at the
 * field of its name, unless it is one `asStored`.
 */
export async function renderTexts<Name extends string>(
  texts: Record<Name, Text>,
  { macros, known }: RenderingWith = {},
): Promise<Record<Name, RenderedText>> {
  const { macros: defined, generation: madeWith } = macros
    ? { macros, generation: null }
    : await macrosNow(reader())
  const names = Object.keys(texts) as Name[]
  const mentioned =
    known ?? (await mentionable(reader(), namedIn(names.map((name) => texts[name].source))))
  const outcomes = await renderMarkup(
    names.map((name) => {
      const { source, asStored, ...options } = texts[name]
      return { source, options: { ...options, macros: defined, known: mentioned, siteOrigin } }
    }),
  )
  const set = names.map((name, place) => {
    const result = resultOf(texts[name], outcomes[place])
    return [name, { ...result, madeWith }] as const
  })
  refuseUnfinished(set.filter(([name, { truncated }]) => truncated && !texts[name].asStored))
  return Object.fromEntries(set) as Record<Name, RenderedText>
}

/** Starts the worker and sets a first text, so that nobody who asks for one later waits for that. */
export async function warmRenderer(): Promise<void> {
  await renderMarkup([{ source: '', options: { macros: {}, mode: 'inline' } }])
}

const resultOf = ({ source, mode }: Text, outcome: RenderOutcome | undefined): RenderResult =>
  outcome && 'html' in outcome ? outcome : sourceText(source, mode)

function refuseUnfinished(unfinished: (readonly [string, RenderResult])[]): void {
  if (unfinished.length === 0) return
  const problem: ProblemKey = 'text.complex'
  const fields = Object.fromEntries(unfinished.map(([name]) => [name, [problem]]))
  refuse('tooComplex', { fields })
}
