/** As many letters of a formula in one piece fit every column, also within a list of a small page. */
const FITS = 16

const START = '<span class="katex">'
const PIECE = '<span class="katex-base">'
const DEPTH = /^<span class="katex-strut" style="[^"]*vertical-align:-([\d.]+)em/
/** Lengths that a formula was given: `\hspace{20em}`, a drawn arrow. */
const LONG = /(?:width|margin-(?:left|right)):-?\d{2}[\d.]*em/

/**
 * Marks a formula that may be wider than its column and has no place to break, so that it scrolls by
 * itself. What scrolls stands on its lower edge; how far that lies below the line is told beside.
 */
export function withWideMarked(html: string): string {
  const pieces = html.split(PIECE).slice(1)
  if (!pieces.some(isWide)) return html
  const depths = pieces.map((piece) => Number(DEPTH.exec(piece)?.[1] ?? 0))
  const style = `style="--depth:${Math.max(...depths)}em"`
  return html.replace(START, `<span class="katex wide" ${style}>`)
}

const isWide = (piece: string): boolean =>
  LONG.test(piece) || [...piece.replace(/<[^>]*>/g, '')].length > FITS
