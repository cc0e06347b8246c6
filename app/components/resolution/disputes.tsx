import { Person } from '#app/components/decision/person.tsx'
import { Link } from '#app/components/page/link.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { dismissalPath } from '#app/domain/paths/resolution.ts'
import type { DisputeView } from '#app/domain/resolution/view.ts'
import { refusalWords } from '#messages/refusals.ts'
import { resolutionWords as words } from '#messages/resolution.ts'

/** Every dispute with its reason, and what a curator answered. */
export const Disputes = ({ disputes }: { disputes: DisputeView[] }) =>
  disputes.length === 0 ? null : (
    <>
      <h3>{words.disputes}</h3>
      <ul className="disputes">
        {disputes.map((dispute) => (
          <li key={dispute.id}>
            <DisputeText dispute={dispute} />
            <Dismiss dispute={dispute} />
          </li>
        ))}
      </ul>
    </>
  )

export const DisputeText = ({
  dispute: { by, at, reason, dismissed },
}: {
  dispute: DisputeView
}) => (
  <>
    <p>
      <Person who={by} /> {words.disputedOn} <Moment at={at} />: {reason}
    </p>
    {dismissed ? (
      <p className="answer">
        {words.dismissedBy} <Person who={dismissed.by} />, <Moment at={dismissed.at} />:{' '}
        <bdi>{dismissed.reason}</bdi>
      </p>
    ) : null}
  </>
)

function Dismiss({ dispute: { id, dismiss } }: { dispute: DisputeView }) {
  if (!dismiss) return null
  return dismiss.obstacle ? (
    <p className="hint">{refusalWords[dismiss.obstacle]}</p>
  ) : (
    <p>
      <Link className="text-link" to={dismissalPath(id)}>
        {words.dismiss}
      </Link>
    </p>
  )
}
