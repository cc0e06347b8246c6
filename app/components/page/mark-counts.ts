import type { PredictionMark, PredictionMarks } from '#app/domain/summary/stored.ts'
import { lookWords } from '#messages/look.ts'
import type { MarkCount } from './mark-strip.tsx'

/** How many predictions carry which mark, with the word for each. */
export const countsOf = (marks: PredictionMarks): MarkCount[] =>
  Object.entries(marks).map(([name, count]) => {
    const mark = name as PredictionMark
    return { mark, word: lookWords.marks[mark], count }
  })
