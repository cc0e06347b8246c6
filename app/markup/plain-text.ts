import type { Token } from 'markdown-it'
import type { Formula } from '#app/markup/typesetter.ts'

/** What `typeset` left on a formula's token. */
export function formulaOf(token: Token): Formula | null {
  const formula = token.meta?.formula
  return isFormula(formula) ? formula : null
}

function isFormula(value: unknown): value is Formula {
  return typeof value === 'object' && value !== null && 'html' in value && 'plain' in value
}

/** The words of inline tokens, without marks and notes. */
export function plainInline(tokens: Token[]): string {
  return tokens.map(plainToken).join('').replace(/\s+/g, ' ').trim()
}

/** The words of a whole text, one block a line. */
export function plainText(tokens: Token[]): string {
  const lines = tokens.map((token) => {
    if (token.type === 'inline') return plainInline(token.children ?? [])
    return /^(?:fence|code_block|latex_source)$/.test(token.type)
      ? token.content
      : plainToken(token)
  })
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim())
    .join('\n')
}

function plainToken(token: Token): string {
  if (token.type === 'math' || token.type === 'math_block') {
    return formulaOf(token)?.plain ?? token.content
  }
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' '
  if (token.type === 'image') return plainInline(token.children ?? [])
  if (token.type === 'figcaption_open') return ' '
  return /^(?:text|text_special|code_inline|latex_note)$/.test(token.type) ? token.content : ''
}
