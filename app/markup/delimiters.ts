import { findCloser } from '#app/markup/closers.ts'
import { MAX_FORMULA } from '#app/markup/limits.ts'

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
  { open: '<math>', close: '</math>', display: false },
  { open: '[;', close: ';]', display: false },
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
  const first = findCloser(owner, src, pair.close, start)
  const end = pair.open === '\\(' ? outsideText(src, start, first) : first
  const after = end + pair.close.length
  if (pair.open === '$$' && /^\$(?!\$[^$])/.test(src.slice(after, after + 3))) return null
  if (end < 0 || after > limit || src.slice(start, end).trim() === '') return null
  return { start, end, after, display: pair.display }
}

/** A formula within the words of a formula has the same marks: `\(\text{if \(x\)}\)`. */
function outsideText(src: string, start: number, first: number): number {
  if (first < 0 || first - start > MAX_FORMULA) return first
  const content = src.slice(start, first)
  if (!/\\(?:text|mbox)/.test(content)) return first
  let end = first
  for (let inner = content.split('\\(').length - 1; inner > 0 && end >= 0; inner--) {
    end = src.indexOf('\\)', end + 2)
  }
  return end < 0 ? first : end
}
