import { PROSE_FACTS, type ProseFact, type RecordFacts } from '#app/domain/record/facts.ts'
import type { FoundReference } from '#app/domain/reference/identify.ts'
import { slugOf } from '#app/domain/text/slug.ts'
import type { RenderResult } from '#app/markup/render-types.ts'
import { renderTexts } from '#app/services/rendering.server.ts'

export type RecordTexts = {
  title: string
  statement: string
  background: string
  remarks: string
  facts?: RecordFacts
}

export type RenderedRecordTexts = Awaited<ReturnType<typeof renderRecordTexts>>

type Part = Exclude<keyof RecordTexts, 'facts'> | ProseFact

type Options = {
  /** Instead of the site's own. */
  macros?: Record<string, string>
  /** The parts that somebody writes now, all unless given; those stored already are never refused. */
  written?: readonly Part[]
}

/** What the form of an edit holds; remarks have a form of their own. */
export const EDITED_PARTS = ['title', 'statement', 'background', ...PROSE_FACTS] as const

const EXCERPT_LENGTH = 220

/**
 * Everything that follows from a record's texts: columns to store, its facts with the HTML of those
 * that are prose (empty where there is none), words to index, works cited.
 */
export async function renderRecordTexts(texts: RecordTexts, { macros, written }: Options = {}) {
  const { facts } = texts
  const text = (source = '', name: Part) =>
    ({ source, asStored: written?.includes(name) === false }) as const
  const part = (source: string | undefined, name: Part) =>
    ({ ...text(source, name), mode: 'document', idPrefix: `${name}-` }) as const
  const set = await renderTexts(
    {
      title: { ...text(texts.title, 'title'), mode: 'inline' },
      statement: { ...part(texts.statement, 'statement'), excerpt: EXCERPT_LENGTH },
      background: part(texts.background, 'background'),
      remarks: part(texts.remarks, 'remarks'),
      scope: part(facts?.scope, 'scope'),
      criterion: part(facts?.criterion, 'criterion'),
    },
    macros,
  )
  const bodies = [set.statement, set.background, set.remarks, ...PROSE_FACTS.map((f) => set[f])]
  return {
    columns: columns(texts, set),
    madeWith: set.title.madeWith,
    facts,
    prose: { scope: set.scope.html, criterion: set.criterion.html } satisfies Record<
      ProseFact,
      string
    >,
    words: {
      title: set.title.plain,
      body: [...set.title.tex, ...bodies.flatMap((text) => [text.plain, ...text.tex])].join('\n'),
    },
    references: bodies.flatMap((text): FoundReference[] => text.mentions.references),
    texErrors: [set.title, ...bodies].flatMap((text) => text.texErrors),
  }
}

type Set = Record<'title' | 'statement' | 'background' | 'remarks', RenderResult>

function columns(texts: RecordTexts, set: Set) {
  const excerpt = set.statement.excerpt ?? { html: '', plain: '' }
  return {
    title: texts.title,
    titleHtml: set.title.html,
    titlePlain: set.title.plain,
    slug: slugOf(set.title.plain),
    statementMd: texts.statement,
    statementHtml: set.statement.html,
    excerptHtml: excerpt.html,
    excerptPlain: excerpt.plain,
    backgroundMd: texts.background,
    backgroundHtml: set.background.html,
    remarksMd: texts.remarks,
    remarksHtml: set.remarks.html,
  }
}
