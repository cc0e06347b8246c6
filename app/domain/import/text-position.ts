export type Position = { line: number; column: number }

/** Line and column (both from 1) of an offset in UTF-16 code units. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
