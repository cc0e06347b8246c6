import { offeredActs } from '#app/domain/decision/acts.ts'
import type { Party } from '#app/domain/decision/proposal.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { isDirected } from '#app/domain/resolution/direction.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import { isCurrent } from '#app/domain/resolution/state.ts'
import { stepsTo } from '#app/domain/resolution/steps.ts'
import type { PredictionResolution } from '#app/domain/resolution/view.ts'
import type { Viewer } from '#app/domain/viewer/viewer.ts'
import { loadVoices } from '#app/services/decisions/load-proposal.server.ts'
import { asProposal, partyTo } from '#app/services/decisions/party.server.ts'
import type { LoadedPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { reader } from '#db/client.ts'
import type { ResolutionRow } from '#db/queries/resolutions.ts'
import { RESOLUTION } from './resolution-decision.server.ts'
import { namesInResolutions, resolutionView } from './resolution-view.server.ts'

/** How a registered prediction is resolved, and what this viewer can do about it; null of a draft. */
export async function predictionResolution(
  viewer: Viewer,
  { record, prediction: { registeredAt, verdict } }: LoadedPrediction,
  { rows, at }: { rows: ResolutionRow[]; at: Date },
): Promise<PredictionResolution | null> {
  const q = reader()
  if (!registeredAt) return null
  const { secondsNeeded, disputeDays } = await siteSettings()
  const party = await partyTo(RESOLUTION, q, viewer, record.id)
  const voices = await loadVoices(RESOLUTION, q, rows)
  const nameOf = await namesInResolutions(q, voices)
  const view = (one: (typeof voices)[number]) => resolutionView(one, { party, nameOf, at })
  const present = voices.find((one) => isCurrent(one.proposal.state)) ?? null
  const current = present && view(present)
  const { proposedAt = null, finalAt = null, state = null } = current ?? {}
  const query = { ...party, proposal: present && asProposal(RESOLUTION, present, at) }
  return {
    steps: stepsTo(state, { registeredAt, proposedAt, finalAt }),
    current,
    earlier: voices.filter((one) => one !== present).map(view),
    acts: record.visibility === 'public' ? offeredActs(RESOLUTION_RULES, query) : {},
    undirected: current !== null && !isDirected(current.outcome, verdict),
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
