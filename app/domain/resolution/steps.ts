import type { ResolutionState } from './state.ts'

const RESOLUTION_STEPS = ['registered', 'evidence', 'proposed', 'final'] as const

export type ResolutionStep = {
  step: (typeof RESOLUTION_STEPS)[number]
  /** Behind, where it stands now, or ahead. */
  reached: 'done' | 'now' | 'ahead'
  at: Date | null
}

type Dates = { registeredAt: Date; proposedAt: Date | null; finalAt: Date | null }

/** How far a registered prediction has come on its way to a final resolution. */
export function stepsTo(state: ResolutionState | null, dates: Dates): ResolutionStep[] {
  const place = state === 'final' ? 4 : state === null ? 1 : 2
  const days = [dates.registeredAt, null, dates.proposedAt, dates.finalAt]
  return RESOLUTION_STEPS.map((step, index) => ({
    step,
    reached: index < place ? 'done' : index === place ? 'now' : 'ahead',
    at: index <= place ? (days[index] ?? null) : null,
  }))
}
