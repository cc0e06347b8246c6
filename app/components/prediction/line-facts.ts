import { predictionWords } from '#messages/prediction.ts'
import type { Line } from './prediction-lines.tsx'
import { tallyWords } from './tally-words.ts'

export type { Line }

/** What a row of a list says of a prediction's measurements, and that its deadline has passed. */
export function lineFacts(line: Line | undefined): string[] {
  if (!line) return []
  const { dueness, tally } = line
  const passed = dueness === 'expired' || dueness === 'overdue'
  return [...(passed ? [predictionWords.dueness[dueness]] : []), ...tallyWords(tally)]
}
