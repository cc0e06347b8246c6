import { credenceText } from '#app/domain/credence/probability.ts'
import type { CredenceView } from '#app/domain/credence/view.ts'
import { credenceWords } from '#messages/credence.ts'

const words = credenceWords.told

/** What people believe, as the summary of a fold. */
export function toldOfCredences({ hidden, community }: CredenceView): string {
  if (hidden) return words.hidden
  if (!community) return words.nobody
  const { median, low, high, n } = community
  return words.community(credenceText(median), n, [rounded(low), rounded(high)])
}

const rounded = (p: number) => String(Math.round(p * 100))
