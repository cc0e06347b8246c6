/** A rendered text on its way to the page. The key names subject, part and revision, so it is permanent. */
export type Body = { key: string; html: string }

export function body(subjectId: string, part: string, revision: number, html: string): Body {
  return { key: `${subjectId}:${part}:${revision}`, html }
}
