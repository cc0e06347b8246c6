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
