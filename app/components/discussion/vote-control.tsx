import { useFetcher, useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { VoteButtons } from '#app/components/thread/vote-buttons.tsx'
import { votePath } from '#app/domain/paths.ts'
import type { OwnVotes, VoteTallies } from '#app/domain/vote/axis.ts'
import { withVote } from '#app/domain/vote/with-vote.ts'

type Votes = { tallies: VoteTallies; ownVotes: OwnVotes }

type Props = Votes & {
  subjectId: string
  refused?: string
  /** Where a form sent without script comes back to on this page. */
  anchor?: string
}

/** Votes that change in place; without script a form that comes back to where it was sent. */
export function VoteControl({ subjectId, tallies, ownVotes, refused, anchor = '' }: Props) {
  const fetcher = useFetcher<Votes>()
  const { pathname, search } = useLocation()
  const [votes, show] = useState<Votes>({ tallies, ownVotes })
  useEffect(() => show({ tallies, ownVotes }), [tallies, ownVotes])
  useEffect(() => {
    if (fetcher.data?.tallies) show(fetcher.data)
  }, [fetcher.data])
  const shown = fetcher.formData ? withVote(votes, fetcher.formData) : votes
  return (
    <VoteButtons
      tallies={shown.tallies}
      own={shown.ownVotes}
      refused={refused}
      form={(axis, buttons) => (
        <fetcher.Form method="post" action={votePath(subjectId)}>
          <input type="hidden" name="axis" value={axis} />
          <input type="hidden" name="back" value={pathname + search + anchor} />
          {buttons}
        </fetcher.Form>
      )}
    />
  )
}
