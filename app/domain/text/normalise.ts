export type TextProblem = 'nul' | 'lone-surrogate'

/** Text as it is stored: line ends are LF, characters are composed (Unicode NFC). */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC')
}

/** What makes a text impossible to store in every database, or null. */
export function textProblem(text: string): TextProblem | null {
  if (text.includes('\0')) return 'nul'
  return /\p{Surrogate}/u.test(text) ? 'lone-surrogate' : null
}
