import { chartWords } from '#messages/charts.ts'
import { resultWords } from '#messages/result.ts'
import type { ShownPreview, ShownValue } from './types.ts'

const words = resultWords.preview

type Props = {
  shown: ShownPreview | null
  /** What stands at the field already. */
  told: string[]
}

/** How the value was read, one sentence under it; said after a pause, never while one types. */
export const ReadAs = ({ shown, told }: Props) => (
  <p className="read-as" role="status">
    {shown?.read ? (
      <>
        {words.readAs} <b>{withUnit(shown.read)}</b>
        {restOf(shown.read)
          .map((part) => `, ${part}`)
          .join('')}
        .
      </>
    ) : (
      shown?.problems.filter((problem) => !told.includes(problem)).join(' ')
    )}
  </p>
)

const withUnit = ({ value, unit }: ShownValue) => (unit ? `${value} ${unit}` : value)

function restOf({ error, interval, limit, levelUnknown, middle }: ShownValue): string[] {
  const said = levelUnknown ? words.unknownLevel : words.interval
  const parts = [
    middle ? words.middle : '',
    error === null ? '' : words.error(error),
    interval ? said(chartWords.interval(interval)) : '',
    limit ?? '',
    !interval && !limit ? words.noError : '',
  ]
  return parts.filter(Boolean)
}
