import type { ReactNode } from 'react'
import { type OwnVotes, VOTE_AXES, type VoteAxis, type VoteTallies } from '#app/domain/vote/axis.ts'
import { lookWords } from '#messages/look.ts'
import { VoteButton } from './vote-button.tsx'

type Props = {
  tallies: VoteTallies
  own: OwnVotes
  /** Why this viewer may not vote, in words; nothing when they may. */
  refused?: string
  /**
   * Wraps the two buttons of an axis in a form that posts `axis`; the button adds `value`:
   * 1, -1, or 0 to take the vote back.
   */
  form: (axis: VoteAxis, buttons: ReactNode) => ReactNode
  /** Where the buttons are sent that stand outside of a form. */
  sent?: (axis: VoteAxis) => { form: string; formAction: string }
}

/** Two axes kept apart: how useful something is, and whether one agrees. */
export function VoteButtons({ tallies, own, refused, form, sent }: Props) {
  return (
    <fieldset className="votes">
      <legend className="visually-hidden">{lookWords.votes.label}</legend>
      {VOTE_AXES.map((axis) => (
        <span key={axis}>
          {form(
            axis,
            (['up', 'down'] as const).map((way) => (
              <VoteButton
                key={way}
                axis={axis}
                way={way}
                count={tallies[axis][way]}
                pressed={own[axis] === (way === 'up' ? 1 : -1)}
                refused={refused}
                sent={sent?.(axis)}
              />
            )),
          )}
        </span>
      ))}
    </fieldset>
  )
}
