import type { QuestionKind } from '#app/domain/question/status.ts'

export type ImportTexts = { title: string; statement: string; background: string }

/** One question of a source, in our Markdown. `digest` changes whenever its source does. */
export type ImportEntry = ImportTexts & {
  key: string
  file: string
  kind: QuestionKind
  digest: string
}

export const sameTexts = (a: ImportTexts, b: ImportTexts): boolean =>
  a.title === b.title && a.statement === b.statement && a.background === b.background
