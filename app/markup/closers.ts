type Closer = { from: number; at: number }

const memory = new WeakMap<object, Map<string, Closer>>()

/**
 * Where `closer` next stands unescaped in `src`, or -1. What was found is kept for `owner` (one
 * per text), else many openers before one distant or missing closer would each search to the end.
 */
export function findCloser(owner: object, src: string, closer: string, from: number): number {
  const found = memory.get(owner) ?? new Map<string, Closer>()
  memory.set(owner, found)
  const last = found.get(closer)
  if (last && from >= last.from && (last.at < 0 || from <= last.at)) return last.at
  let at = src.indexOf(closer, from)
  while (at >= 0 && isEscaped(src, at)) at = src.indexOf(closer, at + 1)
  found.set(closer, { from, at })
  return at
}

export function isEscaped(src: string, at: number): boolean {
  let slashes = 0
  while (src.charAt(at - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}
