/** Names of records that all readers may see (`C4`), and handles of people. */
export type Known = { records: readonly string[]; people: readonly string[] }

export type RenderMode = 'document' | 'inline'

export type RenderOptions = {
  /** TeX macros by name with its backslash: `{ '\\R': '\\mathbb{R}' }`. */
  macros: Record<string, string>
  /** `inline` is for titles: one line, no links, no blocks. */
  mode: RenderMode
  /** Put into every id after `user-content-`, so that many texts fit on one page. */
  idPrefix?: string
  /** Whom and what it may link by name alone. Any other word of such a form stays text. */
  known?: Known
  /** Links to this origin are not outside links: `https://example.org`. */
  siteOrigin?: string
  /** Asks for an excerpt of about this many characters. */
  excerpt?: number
}

export type TexError = { source: string; message: string }
export type OutsideReference = { scheme: 'doi' | 'arxiv' | 'url'; id: string }

export type Mentions = {
  handles: string[]
  /** Names of records such as `Q12`. */
  records: string[]
  references: OutsideReference[]
  /** SHA-256 hashes of the uploads that are shown. */
  attachments: string[]
}

export type Excerpt = { html: string; plain: string }

export type RenderResult = {
  html: string
  /** The text without markup; formulas in readable characters. */
  plain: string
  /** TeX source of every formula, for search. */
  tex: string[]
  texErrors: TexError[]
  mentions: Mentions
  excerpt?: Excerpt
  /** Part of the text, or all of it, is shown as its source because it exceeds a limit. */
  truncated?: boolean
}

export type RenderJob = { source: string; options: RenderOptions }
export type RenderOutcome = RenderResult | { refused: 'too-complex' }
