import { randomUUID } from 'node:crypto'
import {
  type FieldName,
  htmlColumns,
  type OwnField,
  type TextColumns,
  type TextKind,
  textEntry,
  textFields,
} from '#db/schema/rendered-texts.ts'
import {
  type RenderedText,
  type RenderingWith,
  renderTexts,
  type Text,
} from './rendering.server.ts'

/** The sources of a kind of text by field; what only some records have may be left out. */
export type Sources<Kind extends TextKind> = Record<OwnField<Kind>, string> &
  Partial<Record<FieldName<Kind>, string>>

type Options<Kind extends TextKind> = {
  /** The fields that somebody writes now, all unless given; those stored already are never refused. */
  written?: readonly FieldName<Kind>[]
  /** No other of its kind stands on the page, which is the same bytes each time. */
  alone?: boolean
} & RenderingWith

export type Rendered<Kind extends TextKind> = Awaited<ReturnType<typeof renderText<Kind>>>

/**
 * Everything that follows from the sources of a text of this kind: each field as rendered, columns to
 * store, words to index, works cited. Before the write, as all rendering.
 */
export async function renderText<Kind extends TextKind>(
  kind: Kind,
  sources: Sources<Kind>,
  { macros, known, ...options }: Options<Kind> = {},
) {
  const texts = textsOf(kind, sources, options)
  const set: Record<string, RenderedText> = await renderTexts(texts, {
    ...(macros && { macros }),
    ...(known && { known }),
  })
  const fields = Object.entries(set)
  const documents = fields
    .filter(([name]) => texts[name]?.mode === 'document')
    .map(([, one]) => one)
  const lines = fields.filter(([name]) => texts[name]?.mode === 'inline').map(([, one]) => one)
  return {
    kind,
    set: set as Record<FieldName<Kind>, RenderedText>,
    columns: columnsOf(kind, sources, set),
    madeWith: fields[0]?.[1].madeWith ?? null,
    words: {
      title: set.title?.plain ?? '',
      body: [
        ...lines.flatMap(({ tex }) => tex),
        ...documents.flatMap(({ plain, tex }) => [plain, ...tex]),
      ].join('\n'),
    },
    references: documents.flatMap(({ mentions }) => mentions.references),
    texErrors: [...lines, ...documents].flatMap(({ texErrors }) => texErrors),
  }
}

const EXCERPT_LENGTH = 220

function textsOf<Kind extends TextKind>(
  kind: Kind,
  sources: Partial<Record<string, string>>,
  { written, alone }: Omit<Options<Kind>, keyof RenderingWith>,
): Record<string, Text> {
  const several = textEntry(kind).several && !alone
  const unique = `${randomUUID().slice(0, 8)}-`
  const texts = Object.entries(textFields(kind)).map(([name, { mode, excerpt }]) => {
    const source = sources[name] ?? ''
    const asStored = written?.some((one) => one === name) === false
    const line = { source: mode === 'formula' ? `$${source}$` : source, mode: 'inline', asStored }
    const idPrefix = several ? unique : `${name}-`
    const text = { source, mode: 'document', idPrefix, asStored }
    return [name, mode ? line : { ...text, ...(excerpt ? { excerpt: EXCERPT_LENGTH } : {}) }]
  })
  return Object.fromEntries(texts)
}

function columnsOf<Kind extends TextKind>(
  kind: Kind,
  typed: Partial<Record<string, string>>,
  set: Record<string, RenderedText>,
) {
  const { fields } = textEntry(kind)
  const sources = Object.entries(fields).map(([name, { source }]) => [source, typed[name] ?? ''])
  const columns = { ...Object.fromEntries(sources), ...htmlColumns(fields, set) }
  return columns as TextColumns<Kind>
}
