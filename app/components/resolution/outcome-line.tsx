import { Person } from '#app/components/decision/person.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import { State } from '#app/components/page/state.tsx'
import type { ResolutionView } from '#app/domain/resolution/view.ts'
import { resolutionWords as words } from '#messages/resolution.ts'
import { predictionStates } from '#messages/statuses.ts'
import { EffectiveLine } from './effective-line.tsx'

type Props = { resolution: ResolutionView }

/** What is decided or proposed, by whom, and since when what decides it was public. */
export function OutcomeLine({ resolution }: Props) {
  const { outcome, state, proposedBy, proposedAt, effective } = resolution
  const said = predictionStates[outcome]
  return (
    <>
      <p className="outcome-line">
        <State mark={outcome}>{words.outcome(said, state)}</State>
        <span className="hint">
          {words.proposedBy} <Person who={proposedBy} />, <Moment at={proposedAt} />
        </span>
      </p>
      {outcome === 'confirmed' || outcome === 'refuted' ? (
        <EffectiveLine effective={effective} />
      ) : null}
    </>
  )
}
