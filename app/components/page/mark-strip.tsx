import { lookWords } from '#messages/look.ts'
import { Mark } from './mark.tsx'
import { MARK_NAMES, type MarkName } from './mark-name.ts'

/** How many items carry a mark, and the word for it. */
export type MarkCount = { mark: MarkName; word: string; count: number }

/** Beyond this a row of single marks can no longer be counted by eye. */
const LONGEST = 60

type Props = { counts: MarkCount[]; total: string }

/** One mark an item, with one text that counts them; numbers beside the marks where there are many. */
export function MarkStrip({ counts, total }: Props) {
  const ordered = MARK_NAMES.flatMap((mark) =>
    counts.filter((entry) => entry.mark === mark && entry.count > 0),
  )
  const sum = ordered.reduce((all, { count }) => all + count, 0)
  if (sum > LONGEST) return <Tally counts={ordered} />
  const parts = ordered.map(({ count, word }) => `${count} ${word.toLowerCase()}`)
  return (
    <span className="strip" role="img" aria-label={lookWords.lists.strip(total, parts)}>
      {ordered.flatMap(({ mark, word, count }) =>
        Array.from({ length: count }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal marks have nothing else to tell them apart
          <Mark key={`${word} ${place}`} name={mark} coloured />
        )),
      )}
    </span>
  )
}

const Tally = ({ counts }: { counts: MarkCount[] }) => (
  <span className="tally">
    {counts.map(({ mark, word, count }) => (
      <span key={word} className={`is-${mark}`}>
        <Mark name={mark} /> {count} {word.toLowerCase()}
      </span>
    ))}
  </span>
)
