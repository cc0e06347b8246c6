import { PROSE_FACTS, type ProseFact, type RecordFacts } from '#app/domain/record/facts.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import { renderText, type Sources } from '#app/services/texts/render-text.server.ts'

export type RecordTexts = Sources<'record'> & { facts?: RecordFacts }

export type RenderedRecordTexts = Awaited<ReturnType<typeof renderRecordTexts>>

/** What the form of an edit holds; remarks have a form of their own. */
export const EDITED_PARTS = ['title', 'statement', 'background', ...PROSE_FACTS] as const

/** A record's texts with its address, and its facts with the HTML of those that are prose. */
export async function renderRecordTexts(
  { facts, ...texts }: RecordTexts,
  options?: Parameters<typeof renderText<'record'>>[2],
) {
  const { scope, criterion } = facts ?? {}
  const rendered = await renderText('record', { ...texts, scope, criterion }, options)
  const { set, columns, words } = rendered
  const prose: Record<ProseFact, string> = {
    scope: set.scope.html,
    criterion: set.criterion.html,
  }
  return { ...rendered, columns: { ...columns, slug: slugOf(words.title) }, facts, prose }
}
