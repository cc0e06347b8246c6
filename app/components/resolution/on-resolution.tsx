import { Person } from '#app/components/decision/person.tsx'
import { Moment } from '#app/components/page/moment.tsx'
import type { ResolutionView } from '#app/domain/resolution/view.ts'
import { messages as m } from '#app/messages/index.ts'

const words = m.resolution

/** The basis of a prediction's status in one sentence: whose resolution it is, and how that stands. */
export function OnResolution({ resolution }: { resolution: ResolutionView }) {
  const { outcome, proposedBy, state, windowEndsAt } = resolution
  const said = m.prediction.states[outcome]
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
