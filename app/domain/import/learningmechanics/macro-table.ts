import type { Macros } from '#app/domain/import/settle-macros.ts'

const BLANK = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
const STRING = /"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'/y
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r?\n|([\s\S]))/g
const LETTERS: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' }

export type MacroTable = { macros: Macros } | { faultAt: number; after: string }

/**
 * Reads a script that assigns one object of strings (`name = { "\\R": "\\mathbb{R}", … }`) as data;
 * it is never run. Anything else is a fault: its offset, and the name of the last macro before it.
 */
export function readMacroTable(script: string): MacroTable {
  const read = new Cursor(script)
  const macros: Macros = {}
  let name = ''
  if (!read.toObject()) return { faultAt: script.length, after: name }
  while (!read.take('}')) {
    const key = read.string()
    const expansion = key !== null && read.take(':') ? read.string() : null
    if (key === null || expansion === null) return { faultAt: read.at, after: key ?? name }
    macros[key] = expansion
    name = key
    if (!read.take(',') && !read.sees('}')) return { faultAt: read.at, after: name }
  }
  return { macros }
}

class Cursor {
  at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.#skip()
  }

  toObject(): boolean {
    const start = this.#text.indexOf('{', this.at)
    this.at = start < 0 ? this.#text.length : start
    return this.take('{')
  }

  sees(mark: string): boolean {
    return this.#text[this.at] === mark
  }

  take(mark: string): boolean {
    if (!this.sees(mark)) return false
    this.at++
    this.#skip()
    return true
  }

  string(): string | null {
    STRING.lastIndex = this.at
    const found = STRING.exec(this.#text)
    if (!found) return null
    this.at = STRING.lastIndex
    this.#skip()
    return unescaped(found[1] ?? found[2] ?? '')
  }

  #skip() {
    BLANK.lastIndex = this.at
    if (BLANK.test(this.#text)) this.at = BLANK.lastIndex
  }
}

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, unicode?: string, hex?: string, letter?: string) => {
    const code = unicode ?? hex
    if (code) return String.fromCharCode(Number.parseInt(code, 16))
    return letter === undefined ? '' : (LETTERS[letter] ?? letter)
  })
}
