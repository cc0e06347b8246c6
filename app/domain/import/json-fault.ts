type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after'

const SPACE = /[ \t\n\r]*/y
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
  /([{}[\],:])|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*(")|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Where a text stops being JSON, as an offset in code units: its length when it ends too early.
 * `JSON.parse` does not say it in every engine.
 */
export function jsonFault(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  while (at <= text.length) {
    at = end(SPACE, text, at) ?? at
    if (at === text.length) return at
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)
    if (!token) return at
    const next = step(expected, token[1] ?? token[2] ?? 'literal', open)
    if (!next) return at
    expected = next
    at = TOKEN.lastIndex
  }
  return text.length
}

function end(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function step(expected: Expected, token: string, open: string[]): Expected | null {
  if (token === '}' || token === ']') return closed(expected, token, open)
  if (expected === 'colon') return token === ':' ? 'value' : null
  if (expected === 'key' || expected === 'first-key') return token === '"' ? 'colon' : null
  if (expected === 'after') {
    if (token !== ',' || open.length === 0) return null
    return open.at(-1) === '{' ? 'key' : 'value'
  }
  if (token === ',' || token === ':') return null
  if (token !== '{' && token !== '[') return 'after'
  open.push(token)
  return token === '{' ? 'first-key' : 'first-value'
}

function closed(expected: Expected, token: '}' | ']', open: string[]): Expected | null {
  const empty = token === '}' ? 'first-key' : 'first-value'
  if (expected !== 'after' && expected !== empty) return null
  return open.pop() === (token === '}' ? '{' : '[') ? 'after' : null
}
