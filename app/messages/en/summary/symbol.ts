/** Stands in a sentence for the symbol of its observable, which pages set and plain text names. */
export const SYMBOL = '\uFFFC'
