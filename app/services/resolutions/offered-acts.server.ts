import * as policy from '#app/domain/resolution/policy.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import { isCurator } from '#app/domain/viewer/viewer.ts'

type Acts = PredictionResolution['acts']

/**
 * What the page of a registered prediction offers: acts that the state calls for, each with what
 * stands in this viewer's way. Taking back and undoing are offered to those alone who could.
 */
export function offeredActs(party: policy.Party, present: policy.Present | null): Acts {
  const propose = { obstacle: policy.whyNotPropose(party, { registered: true, present }) }
  if (!present) return { propose }
  const mine = party.viewer?.id === present.proposedById
  const second = { obstacle: policy.whyNotSecond(party, present) }
  const dispute = mine ? {} : { dispute: { obstacle: policy.whyNotDispute(party, present) } }
  const withdraw = mine ? { withdraw: { obstacle: null } } : {}
  switch (present.state) {
    case 'proposed':
      return { second, ...dispute, ...withdraw }
    case 'seconded':
      return { ...dispute, ...withdraw }
    case 'disputed':
      return { propose, ...dispute, ...withdraw }
    case 'final':
      return isCurator(party.viewer)
        ? { undo: { obstacle: policy.whyNotUndo(party, present) } }
        : {}
    default:
      return {}
  }
}
