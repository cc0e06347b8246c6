import { AnswerAxis } from '#app/charts/answer/answer-axis.tsx'
import type { Answer } from '#app/charts/answer/types.ts'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { DerivedSentence } from '#app/components/record/derived-sentence.tsx'
import { afterStatus } from '#app/components/record/record-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { statusOf } from '#app/components/record/status-of.ts'
import { Settlings } from '#app/components/wanted/settlings.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import type { ClaimPage } from '#app/services/claims/claim-page.server.ts'
import { claimWords as words } from '#messages/claim.ts'
import { claimStatuses } from '#messages/statuses.ts'
import { Establishment } from './establishment.tsx'

type Props = {
  claim: Pick<
    ClaimPage,
    | 'status'
    | 'footing'
    | 'statusAsOf'
    | 'reasons'
    | 'retractedReason'
    | 'override'
    | 'establishment'
    | 'settlings'
    | 'summary'
  >
  answer: Answer | null
}

/** The derived status; a curator's view stands beside it, never instead. */
export function Status({ claim, answer }: Props) {
  const { status, footing, retractedReason, override, establishment, reasons } = claim
  return (
    <StatusLine
      {...statusOf('claim', status)}
      after={afterStatus('claim', status, footing)}
      asOf={claim.statusAsOf}
      derived={<DerivedSentence summary={claim.summary} />}
      figure={answer ? <AnswerAxis answer={answer} /> : null}
      settle={<Settlings settlings={claim.settlings} />}
      basis={retractedReason ? words.page.retractedFor(retractedReason) : null}
      why={reasons.length > 0 ? '#reasons' : undefined}
      beside={override ? <Override override={override} /> : null}
    >
      {establishment ? <Establishment establishment={establishment} /> : null}
    </StatusLine>
  )
}

const Override = ({ override }: { override: NonNullable<ClaimPage['override']> }) => (
  <>
    {words.page.overridden(claimStatuses[override.status].toLowerCase())}
    {': '}
    <bdi>{override.reason}</bdi> (<Link to={personPath(override.by)}>{override.by}</Link>
    {override.at ? (
      <>
        , <Moment at={override.at} as="short" />
      </>
    ) : null}
    )
  </>
)
