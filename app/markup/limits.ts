export const MAX_FORMULA = 4_000
/** Deeper braces, `\left` or environments cost KaTeX more time than any real formula is worth. */
export const MAX_TEX_DEPTH = 40
/** Commands that one text may define. */
export const MAX_DEFINITIONS = 500
export const MAX_EXPANSIONS = 1_000
/** Longest length in em that a formula may ask for. */
export const MAX_TEX_SIZE = 20

/** What one formula may cost to read; one unit is about one token. */
export const FORMULA_COST = 4_000
/** KaTeX takes a letter outside ASCII apart, and sets many as a letter with an accent. */
export const COST_PER_FOREIGN_LETTER = 9
/** What all formulas of a text may cost; one unit is about 10 µs of a present machine. */
export const DOCUMENT_COST = 12_500
export const COST_PER_FORMULA = 10
/** A misspelt command is compared with some thousand others. */
export const COST_OF_HINT = 2_000
export const MAX_HINTS = 2
/** Most of the time goes into writing HTML, and is proportional to its length. */
export const HTML_PER_UNIT = 100
export const READING_PER_UNIT = 4
export const MAX_FORMULAS = 2_000
export const MAX_MATH_HTML = 2_000_000
export const MAX_HTML = 4_000_000

export const MAX_BLOCK_TOKENS = 12_000
export const MAX_INLINE_TOKENS = 15_000
/** An address is read several times, a code block goes around the sanitiser. */
export const TOKENS_PER_OUTSIDE_LINK = 3
export const TOKENS_PER_CODE_BLOCK = 2
export const MAX_SKIPS = 60_000
export const MAX_NESTING = 48
export const MAX_TASKS = 500
export const MAX_BARE_LINKS = 2_000
export const MAX_TEXT_LINKS = 1_000
/** Footnotes, sidenotes and references to them. */
export const MAX_NOTES = 1_000
export const MAX_HIGHLIGHT = 5_000
export const COST_PER_CODE_BLOCK = 60
/** Highlighting patterns take time quadratic in the length of a line. */
export const MAX_HIGHLIGHT_LINE = 200
