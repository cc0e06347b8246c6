import type { VoteAxis } from '#app/domain/vote/axis.ts'
import { lookWords } from '#messages/look.ts'

type Props = {
  axis: VoteAxis
  way: 'up' | 'down'
  count: number
  pressed: boolean
  refused?: string
  /** Of a button that stands outside of its form. */
  sent?: { form: string; formAction: string }
}

const ARROWS = { up: 'M8 3.5 13.5 12h-11z', down: 'M8 12.5 2.5 4h11z' }

export function VoteButton({ axis, way, count, pressed, refused, sent }: Props) {
  const word = lookWords.votes[axis][way]
  const silent = axis === 'useful' && way === 'down'
  return (
    <button
      type="submit"
      {...sent}
      className="vote"
      name="value"
      value={pressed ? 0 : way === 'up' ? 1 : -1}
      aria-pressed={pressed}
      disabled={refused !== undefined}
      title={refused ?? (silent ? word : undefined)}
    >
      {axis === 'useful' ? (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={ARROWS[way]} />
        </svg>
      ) : null}
      <span className="said">
        <span className={silent ? 'visually-hidden' : undefined}>{word} </span>
        <span className={count === 0 ? 'visually-hidden' : 'num'}>{count}</span>
      </span>
    </button>
  )
}
