import { readFormula } from './read-formula.ts'
import { putBack, setAside } from './set-aside.ts'
import { withoutTables } from './tables.ts'

/** Of a text with more, the rest is an ellipsis each: reading them would take too long. */
const MOST_FORMULAS = 400

const ADDRESS = '\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:\\s+"[^"]*")?\\)'
const LINK = new RegExp(`!?\\[((?:[^\\][]|\\[[^\\][]*\\])*)\\](?:${ADDRESS}|\\[[^\\][]*\\])`, 'g')
const DEFINITION = /^[ \t]{0,3}\[[^\]^][^\]\n]*\]:[ \t]*\S+.*$/gm
const START_OF_LINE =
  /^[ \t]*(?:#{1,6}[ \t]|>[ \t]?|[-+*][ \t](?:\[[ xX]\][ \t])?|(?:[-*_][ \t]*){3,}$|={2,}[ \t]*$|~~~.*$)/gm

/**
 * Markdown as running text: formulas are written in plain characters, notes stand in brackets, and
 * marks, addresses and the lines of tables go. `macros` are those of the site.
 */
export function readable(markdown: string, macros: Record<string, string> = {}): string {
  const { text, pieces } = setAside(markdown)
  const plain = withoutMarks(text)
  let formulas = 0
  const whole = putBack(plain, pieces, ({ kind, text }) => {
    if (kind === 'code') return code(text)
    return ++formulas > MOST_FORMULAS ? '…' : readFormula(text, macros)
  })
  return whole.replace(/\s+/g, ' ').trim()
}

const withoutMarks = (text: string) =>
  withoutTables(text)
    .replace(/\[\^[^\][\s]*\]:?/g, '')
    .replace(DEFINITION, '')
    .replace(LINK, '$1')
    .replace(/ ?\[>((?:(?!\[>|<\])[\s\S])*)<\]/g, ' ($1)')
    .replace(/ ?\^\[([^\][]*)\]/g, ' ($1)')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]*)>/g, '$1')
    .replace(START_OF_LINE, '')
    .replace(/\*\*|__|~~/g, '')
    .replace(/(?<![\w\\])(\*|_)(?=\S)([^*_]+)(?<=\S)\1(?!\w)/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** A fence names its language on the first line. */
const code = (text: string) => text.replace(/^[\w+#.-]*\n/, '\n')
