import type { Line } from './prediction-lines.tsx'
import { tallyWords } from './tally-words.ts'

export type { Line }

/** What a row of a list counts of a prediction's measurements. */
export const lineFacts = (line: Line | undefined): string[] => (line ? tallyWords(line.tally) : [])
