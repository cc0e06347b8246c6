import type { StateBlock } from 'markdown-it'

export type Lines = { from: number; to: number; start: number; end: number }

/**
 * The text from `start` in line `from` to `end` in line `to` without what its quotation or list puts
 * before each line; null where a line leaves the list.
 */
export function linesOf(state: StateBlock, { from, to, start, end }: Lines): string | null {
  if (from === to) return state.src.slice(start, end)
  const lines = [state.src.slice(start, state.eMarks[from])]
  for (let line = from + 1; line <= to; line++) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) return null
    const begin = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
    lines.push(state.src.slice(begin, line === to ? end : state.eMarks[line]))
  }
  return lines.join('\n')
}

/** The line in which the offset `at` lies. */
export function lineOf(state: StateBlock, from: number, endLine: number, at: number): number {
  let line = from
  while (line < endLine - 1 && (state.eMarks[line] ?? 0) < at) line++
  return line
}

/** Lets a line begin where the block that ended in it left off. */
export function goOnAt(state: StateBlock, line: number, at: number): void {
  const rest = /^[ \t]*/.exec(state.src.slice(at, state.eMarks[line]))?.[0].length ?? 0
  state.bMarks[line] = at
  state.tShift[line] = rest
  state.sCount[line] = state.blkIndent
  state.line = line
}
