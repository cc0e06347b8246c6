import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { statusOf } from '#app/components/record/record-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { personPath } from '#app/domain/paths/person.ts'
import type { ClaimPage } from '#app/services/claims/claim-page.server.ts'
import { claimWords as words } from '#messages/claim.ts'
import { claimStatuses } from '#messages/statuses.ts'
import { Establishment } from './establishment.tsx'
import { Settle } from './settle.tsx'

type Props = {
  claim: Pick<
    ClaimPage,
    | 'status'
    | 'statusAsOf'
    | 'reasons'
    | 'retractedReason'
    | 'override'
    | 'establishment'
    | 'settlings'
  >
}

/** The derived status; a curator's view stands beside it, never instead. */
export function Status({ claim }: Props) {
  const { status, retractedReason, override, establishment, reasons } = claim
  return (
    <StatusLine
      {...statusOf('claim', status)}
      asOf={claim.statusAsOf}
      basis={retractedReason ? words.page.retractedFor(retractedReason) : words.bases[status]}
      why={reasons.length > 0 ? '#reasons' : undefined}
      beside={override ? <Override override={override} /> : null}
    >
      {establishment ? <Establishment establishment={establishment} /> : null}
      <Settle settlings={claim.settlings} />
    </StatusLine>
  )
}

const Override = ({ override }: { override: NonNullable<ClaimPage['override']> }) => (
  <>
    {words.page.overridden(claimStatuses[override.status].toLowerCase())}
    {': '}
    {override.reason} (<Link to={personPath(override.by)}>{override.by}</Link>
    {override.at ? (
      <>
        , <Moment at={override.at} as="short" />
      </>
    ) : null}
    )
  </>
)
