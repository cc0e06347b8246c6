/** Longest body (statement, background, comment …) in UTF-16 code units. */
export const MAX_BODY = 100_000
/** Longest title in UTF-16 code units. */
export const MAX_TITLE = 300
