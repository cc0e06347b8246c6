import type { Limit } from '#app/domain/measurement/estimate.ts'
import { PROVED } from '#app/domain/measurement/limit.ts'
import { levelText } from '#app/domain/statistics/level.ts'
import { chartWords } from '#messages/charts.ts'

const words = chartWords.limits

/** A number with the sign of the limit that it is: `< 0.01`, and `≤ 0.01` where it is proved. */
export function limited(text: string, limit: Limit | null): string {
  if (!limit) return text
  const { open, closed } = words.signs[limit.side]
  return `${limit.level === PROVED ? closed : open} ${text}`
}

/** What stands in the place of an interval: `95 %, upper limit`. */
export function limitText({ side, level }: Limit): string {
  if (level === PROVED) return words.proved[side]
  return level === null ? words.levelUnknown[side] : words.at[side](levelText(level))
}
