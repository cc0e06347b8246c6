import { Link } from '#app/components/page/link.tsx'
import { Act } from '#app/components/record/act.tsx'
import { Facts } from '#app/components/record/facts.tsx'
import { LinkedRecords } from '#app/components/record/linked-records.tsx'
import { Margin, MarginSection } from '#app/components/record/margin.tsx'
import { HideForm } from '#app/components/thread/hide-form.tsx'
import { VoteControl } from '#app/components/thread/vote-control.tsx'
import {
  attemptDecisionPath,
  attemptEditPath,
  attemptHistoryPath,
  attemptMarksPath,
  attemptReviewPath,
  attemptWithdrawalPath,
} from '#app/domain/paths/attempt.ts'
import { personPath } from '#app/domain/paths/person.ts'
import type { AttemptPage } from '#app/services/attempts/attempt-page.server.ts'
import { attemptWords as words } from '#messages/attempt.ts'
import { discussionWords } from '#messages/discussion.ts'
import { experimentWords } from '#messages/experiment.ts'
import { recordWords } from '#messages/record.ts'

type Props = { attempt: AttemptPage }

/** What stands in the margin of an attempt. */
export const Beside = ({ attempt }: Props) => (
  <Margin label={words.page.about}>
    <section>
      <Facts
        facts={[
          {
            term: words.page.by,
            value: <Link to={personPath(attempt.author.handle)}>{attempt.author.handle}</Link>,
          },
          { term: words.page.answer, value: words.directions[attempt.direction] },
          { term: words.page.scope, value: words.scopes[attempt.scope] },
        ]}
      />
    </section>
    <LinkedRecords title={experimentWords.bearsOn} records={attempt.bearsOn} />
    <MarginSection title={recordWords.votes}>
      <VoteControl
        subjectId={attempt.id}
        tallies={attempt.tallies}
        ownVotes={attempt.ownVotes}
        refused={attempt.abilities.vote ? undefined : discussionWords.noVote}
      />
    </MarginSection>
    <MarginSection title={recordWords.actions}>
      <Acts attempt={attempt} />
    </MarginSection>
  </Margin>
)

function Acts({ attempt: { id, abilities, visibility } }: Props) {
  return (
    <>
      <ul className="acts-list">
        {abilities.review ? <Act to={attemptReviewPath(id)}>{words.acts.review}</Act> : null}
        {abilities.mark ? <Act to={attemptMarksPath(id)}>{words.acts.mark}</Act> : null}
        {abilities.decide ? <Act to={attemptDecisionPath(id)}>{words.acts.decide}</Act> : null}
        {abilities.edit ? <Act to={attemptEditPath(id)}>{words.acts.edit}</Act> : null}
        {abilities.withdraw ? (
          <Act to={attemptWithdrawalPath(id)}>{words.acts.withdraw}</Act>
        ) : null}
        <Act to={attemptHistoryPath(id)}>{words.acts.history}</Act>
      </ul>
      {abilities.hide && visibility === 'public' ? <HideForm subjectId={id} to="hidden" /> : null}
      {abilities.hide && visibility === 'hidden' ? <HideForm subjectId={id} to="public" /> : null}
    </>
  )
}
