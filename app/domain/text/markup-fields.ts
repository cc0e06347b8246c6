/** Form fields that hold Markdown with TeX, by the name they have in every form; `inline` is one line. */
export const MARKUP_FIELDS = {
  title: 'inline',
  statement: 'document',
  background: 'document',
  definition: 'document',
  remarks: 'document',
  body: 'document',
  scope: 'document',
  criterion: 'document',
  about: 'document',
  rationale: 'document',
} as const

export type MarkupField = keyof typeof MARKUP_FIELDS

export const isMarkupField = (name: string): name is MarkupField =>
  Object.hasOwn(MARKUP_FIELDS, name)
