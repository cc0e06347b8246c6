import { Person } from '#app/components/decision/person.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { ResolutionView } from '#app/domain/resolution/view.ts'
import { resolutionWords as words } from '#messages/resolution.ts'
import { predictionStates } from '#messages/statuses.ts'

/** The basis of a prediction's status in one sentence: whose resolution it is, and how that stands. */
export function OnResolution({ resolution }: { resolution: ResolutionView }) {
  const { outcome, proposedBy, state, windowEndsAt } = resolution
  const said = predictionStates[outcome]
  return (
    <>
      {state === 'final' ? words.resolvedBy : words.proposedAs(said)} <Person who={proposedBy} />
      {words.stands[state]}
      {state === 'seconded' && windowEndsAt ? (
        <>
          {' '}
          <Moment at={windowEndsAt} /> {words.unlessDisputed}
        </>
      ) : null}
    </>
  )
}
