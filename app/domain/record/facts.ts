import { withTrueMinus } from '#app/domain/text/number-text.ts'

/**
 * What a revision keeps besides the texts that every record has: the kind's own facts by name, as
 * typed. Those named here are texts with mathematics and citations of their own; the others are
 * short values.
 */
export type RecordFacts = Record<string, string>

export const PROSE_FACTS = ['scope', 'criterion'] as const
export type ProseFact = (typeof PROSE_FACTS)[number]

export const isProse = (name: string): name is ProseFact =>
  PROSE_FACTS.some((prose) => prose === name)

const ADDRESSES = new Set(['source', 'code', 'data', 'same', 'prize'])

/** A short fact as a page shows it: its numbers have true minus signs, its addresses stay as typed. */
export const factText = (name: string, text: string): string =>
  isProse(name) || ADDRESSES.has(name) || text.includes('://') ? text : withTrueMinus(text)
