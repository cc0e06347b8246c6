const MARK = /\\.|[{}]/gs
const memory = new WeakMap<object, Map<number, number>>()

/** Where the brace that opens at `pos` is closed, or -1. All of a text are paired at once for `owner`. */
function closingBrace(owner: object, src: string, pos: number): number {
  const all = memory.get(owner) ?? paired(src)
  memory.set(owner, all)
  return all.get(pos) ?? -1
}

function paired(src: string): Map<number, number> {
  const all = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of src.matchAll(MARK)) {
    if (mark === '{') open.push(index)
    else if (mark === '}') {
      const start = open.pop()
      if (start !== undefined) all.set(start, index)
    }
  }
  return all
}

export type Group = { content: string; start: number; end: number; after: number }

/** `{…}` at `pos`, or after spaces; null where there is none. */
export function groupAt(owner: object, src: string, pos: number, limit: number): Group | null {
  const at = spaces(src, pos)
  if (src.charAt(at) !== '{') return null
  const end = closingBrace(owner, src, at)
  if (end < 0 || end >= limit) return null
  return { content: src.slice(at + 1, end), start: at + 1, end, after: end + 1 }
}

/** Past `[…]` options, which do not nest. */
export function pastOptions(src: string, pos: number): number {
  const found = /^(?:\s*\[[^\][]{0,500}\]){1,2}/.exec(src.slice(pos, pos + 1_010))
  return pos + (found?.[0].length ?? 0)
}

function spaces(src: string, pos: number): number {
  let at = pos
  while (src.charAt(at) === ' ') at++
  return at
}
