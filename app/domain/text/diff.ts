import { type Change, diffLines, diffWordsWithSpace } from 'diff'

export type DiffSegment = { kind: 'same' | 'added' | 'removed'; text: string }

/** Edits that are looked for before a coarser comparison takes over; the work grows with their square. */
const MOST_WORD_EDITS = 1_000
const MOST_LINE_EDITS = 500

/**
 * What changed between two texts, word by word (E. W. Myers, Algorithmica 1, 1986). Texts that differ
 * in more than about 1,000 words are compared line by line, and wholly different ones are shown one after
 * the other. The segments without `added` read as `before`, those without `removed` as `after`.
 */
export function wordDiff(before: string, after: string): DiffSegment[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  const changes =
    diffWordsWithSpace(before, after, { maxEditLength: MOST_WORD_EDITS }) ??
    diffLines(before, after, { maxEditLength: MOST_LINE_EDITS })
  return changes ? changes.map(segment) : replaced(before, after)
}

function segment({ added, removed, value }: Change): DiffSegment {
  return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value }
}

function replaced(before: string, after: string): DiffSegment[] {
  const both: DiffSegment[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return both.filter(({ text }) => text !== '')
}
