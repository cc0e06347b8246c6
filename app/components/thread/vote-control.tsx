import { useFetcher, useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useState } from 'react'
import { AccountField } from '#app/components/forms/account-field.tsx'
import { useFrame } from '#app/components/page/use-frame.ts'
import { votePath } from '#app/domain/paths/subject.ts'
import type { OwnVotes, VoteAxis, VoteTallies } from '#app/domain/vote/axis.ts'
import { withVote } from '#app/domain/vote/with-vote.ts'
import { visitorForm } from './visitor-votes.tsx'
import { VoteButtons } from './vote-buttons.tsx'

type Votes = { tallies: VoteTallies; ownVotes: OwnVotes }

type Props = Votes & {
  subjectId: string
  refused?: string
  /** Where a form sent without script comes back to on this page. */
  anchor?: string
}

/** The votes, and for who may vote two forms; a visitor's vote is sent and asks to sign in. */
export function VoteControl({ refused, ...props }: Props) {
  const frame = useFrame<{ viewer: object | null }>()
  if (refused === undefined) return <VotesInPlace {...props} />
  const { tallies, ownVotes, subjectId, anchor } = props
  const buttons = { tallies, own: ownVotes, form: (_: VoteAxis, inner: ReactNode) => inner }
  return frame?.viewer === null ? (
    <VoteButtons
      {...buttons}
      sent={(axis) => ({ form: visitorForm(axis), formAction: votePath(subjectId, anchor) })}
    />
  ) : (
    <VoteButtons {...buttons} refused={refused} />
  )
}

/** Votes that change in place; without script a form that comes back to where it was sent. */
function VotesInPlace({ subjectId, tallies, ownVotes, anchor = '' }: Omit<Props, 'refused'>) {
  const fetcher = useFetcher<Votes>()
  const { pathname, search } = useLocation()
  const [votes, show] = useState<Votes>({ tallies, ownVotes })
  useEffect(() => show({ tallies, ownVotes }), [tallies, ownVotes])
  useEffect(() => {
    if (fetcher.data?.tallies) show(fetcher.data)
  }, [fetcher.data])
  const view = fetcher.formData ? withVote(votes, fetcher.formData) : votes
  const Sent = import.meta.env.SSR ? 'form' : fetcher.Form
  return (
    <VoteButtons
      tallies={view.tallies}
      own={view.ownVotes}
      form={(axis, buttons) => (
        <Sent method="post" action={votePath(subjectId)}>
          <AccountField />
          <input type="hidden" name="axis" value={axis} />
          <input type="hidden" name="back" value={pathname + search + anchor} />
          {buttons}
        </Sent>
      )}
    />
  )
}
