/** The passage of a record that a comment is about: which part, as quoted, in which revision. */
export type Anchor = { part: string; quote: string; revision: number }

type AnchorColumns = {
  anchorPart: string | null
  anchorQuote: string | null
  anchorRevision: number | null
}

export function anchorOf(row: AnchorColumns): Anchor | null {
  if (row.anchorPart === null || row.anchorRevision === null) return null
  return { part: row.anchorPart, quote: row.anchorQuote ?? '', revision: row.anchorRevision }
}

export const anchorColumns = (anchor: Anchor | null | undefined): AnchorColumns => ({
  anchorPart: anchor?.part ?? null,
  anchorQuote: anchor?.quote ?? null,
  anchorRevision: anchor?.revision ?? null,
})
