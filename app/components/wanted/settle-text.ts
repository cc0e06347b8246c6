import type { Region } from '#app/domain/prediction/region.ts'
import { boundTexts } from '#app/domain/text/interval-text.ts'
import { quantity } from '#app/domain/unit/shown-unit.ts'
import type { Settling } from '#app/domain/verdict/settle/advice.ts'
import { wantedWords } from '#messages/wanted.ts'
import { errorText, type Told } from './error-text.ts'

const words = wantedWords.settle

/** What would settle a prediction, in a sentence; the fewest groups first. */
export function settleText(settling: Settling, region: Region, told: Told): string {
  const { missing, counted, unsettled } = settling
  const ways = waysText(settling, told)
  const asked = missing > 1 || (missing === 1 && counted > 0)
  if (unsettled)
    return [...(asked ? [words.waits(settling, [])] : []), words.stuck(unsettled)].join(' ')
  if (asked) return words.waits(settling, ways)
  if (ways.length === 0) return words.clear(boundsText(region, told))
  return counted === 0 ? words.first(ways) : words.more(ways, nowText(settling, told))
}

const waysText = ({ ways }: Settling, { scale, unit }: Told) =>
  ways.map(({ groups, error }, place) => ({
    groups,
    error: errorText(error, { scale, unit: place === 0 ? unit : '' }),
  }))

const nowText = ({ now, counted }: Settling, { scale }: Told) =>
  now === null ? null : { error: errorText(now, { scale, unit: '' }), groups: counted }

function boundsText(region: Region, { unit }: Told): string {
  const { lower, upper } = boundTexts(region)
  const text = [lower, upper].flatMap((bound) => bound ?? []).join(', ')
  return quantity(text, unit)
}
