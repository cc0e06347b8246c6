import { findCloser } from '#app/markup/closers.ts'

/** Between `start` and `end` stands the formula; `after` follows its closing mark. */
export type Delimited = { start: number; end: number; after: number; display: boolean }

type Pair = { open: string; close: string; display: boolean }

/** The doubled backslashes are how Markdown without formulas of its own has them written. */
const PAIRS: Pair[] = [
  { open: '$$', close: '$$', display: true },
  { open: '$`', close: '`$', display: false },
  { open: '\\[', close: '\\]', display: true },
  { open: '\\(', close: '\\)', display: false },
  { open: '\\\\[', close: '\\\\]', display: true },
  { open: '\\\\(', close: '\\\\)', display: false },
  ...['math', 'tex', 'latex', 'itex', 'imath'].map((name) => ({
    open: `[${name}]`,
    close: `[/${name}]`,
    display: false,
  })),
]

/** The formula that an opening mark at `pos` begins, if its closing mark stands before `limit`. */
export function delimitedAt(
  owner: object,
  src: string,
  pos: number,
  limit: number,
): Delimited | null {
  const pair = PAIRS.find(({ open }) => src.startsWith(open, pos))
  if (pair === undefined || src.startsWith('$$$', pos)) return null
  const start = pos + pair.open.length
  const end = findCloser(owner, src, pair.close, start)
  const after = end + pair.close.length
  if (pair.open === '$$' && src.charAt(after) === '$') return null
  if (end < 0 || after > limit || src.slice(start, end).trim() === '') return null
  return { start, end, after, display: pair.display }
}
