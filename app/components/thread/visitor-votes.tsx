import { useLocation } from '@remix-run/react'
import { VOTE_AXES, type VoteAxis } from '#app/domain/vote/axis.ts'

export const visitorForm = (axis: VoteAxis) => `vote-${axis}`

/** Two forms for all votes on a page: whoever sends one without an account is asked to sign in. */
export function VisitorVotes() {
  const { pathname, search } = useLocation()
  return VOTE_AXES.map((axis) => (
    <form key={axis} id={visitorForm(axis)} method="post" hidden>
      <input type="hidden" name="axis" value={axis} />
      <input type="hidden" name="back" value={pathname + search} />
    </form>
  ))
}
