import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { afterStatus, statusOf } from '#app/components/record/record-state.tsx'
import { StatusLine } from '#app/components/record/status-line.tsx'
import { weakestSupport } from '#app/domain/claim/footing.ts'
import { personPath } from '#app/domain/paths/person.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { recordName } from '#app/domain/record/kind.ts'
import type { ClaimPage } from '#app/services/claims/claim-page.server.ts'
import { claimWords as words } from '#messages/claim.ts'
import { robustnessWords } from '#messages/robustness.ts'
import { claimStatuses } from '#messages/statuses.ts'
import { Establishment } from './establishment.tsx'
import { Settle } from './settle.tsx'

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
  >
}

/** The derived status; a curator's view stands beside it, never instead. */
export function Status({ claim }: Props) {
  const { status, footing, retractedReason, override, establishment, reasons } = claim
  return (
    <StatusLine
      {...statusOf('claim', status)}
      after={afterStatus('claim', status, footing)}
      asOf={claim.statusAsOf}
      basis={retractedReason ? words.page.retractedFor(retractedReason) : words.bases[status]}
      why={reasons.length > 0 ? '#reasons' : undefined}
      beside={override ? <Override override={override} /> : null}
    >
      <Weakest reasons={reasons} />
      {establishment ? <Establishment establishment={establishment} /> : null}
      <Settle settlings={claim.settlings} />
    </StatusLine>
  )
}

/** How far the support that bends most would bend. */
function Weakest({ reasons }: Pick<ClaimPage, 'reasons'>) {
  const weakest = weakestSupport(reasons)
  if (!weakest) return null
  const { prediction, agree, of } = weakest
  return (
    <p className="basis">
      {robustnessWords.weakest(agree, of)}{' '}
      <Link to={recordPath({ kind: 'prediction', number: prediction.number, slug: '' })}>
        {recordName('prediction', prediction.number)}
      </Link>
    </p>
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
