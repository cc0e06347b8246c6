import { recordName } from '#app/domain/record/kind.ts'
import type { Party } from '#app/domain/resolution/policy.ts'
import { isCurrent } from '#app/domain/resolution/state.ts'
import { stepsTo } from '#app/domain/resolution/steps.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import { resolutionsOf } from '#db/queries/resolutions.ts'
import { partyTo, presentOf } from './load-resolution.server.ts'
import { offeredActs } from './offered-acts.server.ts'
import { readVoices, resolutionView } from './resolution-view.server.ts'

/** How a registered prediction is resolved, and what this viewer can do about it; null of a draft. */
export async function predictionResolution(
  viewer: Viewer,
  number: number,
  at = now(),
): Promise<PredictionResolution | null> {
  const q = reader()
  const { record, prediction } = await loadPrediction(q, viewer, number)
  const { registeredAt } = prediction
  if (!registeredAt) return null
  const { secondsNeeded, disputeDays } = await siteSettings()
  const party = viewer ? await partyTo(q, viewer, record) : { viewer, stakes: [] }
  const { voices, nameOf } = await readVoices(q, await resolutionsOf(q, record.id))
  const shown = (one: (typeof voices)[number]) => resolutionView(one, { party, nameOf, at })
  const present = voices.find(({ resolution }) => isCurrent(resolution.state)) ?? null
  const current = present && shown(present)
  const { proposedAt = null, finalAt = null, state = null } = current ?? {}
  const open = viewer !== null && record.visibility === 'public'
  return {
    steps: stepsTo(state, { registeredAt, proposedAt, finalAt }),
    current,
    earlier: voices.filter((one) => one !== present).map(shown),
    acts: open ? offeredActs(party, present && presentOf(present, at)) : {},
    stake: stakeIn(party),
    secondsNeeded,
    disputeDays,
  }
}

function stakeIn({ stakes: [first] }: Party): PredictionResolution['stake'] {
  if (!first) return null
  const { kind, number } = first
  const known = kind === 'claim' || kind === 'experiment' ? kind : 'prediction'
  return { kind: known, name: recordName(kind, number) }
}
