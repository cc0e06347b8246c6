import { type Party, type Present, whyNotDismiss } from '#app/domain/resolution/policy.ts'
import { finalSince, stateAt } from '#app/domain/resolution/standing.ts'
import type { DisputeView, Named, ResolutionView } from '#app/domain/resolution/view.ts'
import { body } from '#app/domain/text/body.ts'
import { isCurator } from '#app/domain/viewer/viewer.ts'
import { type DisputeRow, disputesOf } from '#db/queries/disputes.ts'
import { peopleNamed } from '#db/queries/people.ts'
import { type ResolutionRow, type SecondRow, secondsOf } from '#db/queries/resolutions.ts'
import type { Reader } from '#db/types.ts'
import { presentOf } from './load-resolution.server.ts'

type Voices = { resolution: ResolutionRow; seconds: SecondRow[]; disputes: DisputeRow[] }

/** Resolutions with what people said of them: three queries, however many there are. */
export async function readVoices(q: Reader, rows: ResolutionRow[]) {
  const ids = rows.map(({ id }) => id)
  const seconds = ids.length > 0 ? await secondsOf(q, ids) : []
  const disputes = ids.length > 0 ? await disputesOf(q, ids) : []
  const names = await peopleNamed(q, peopleIn(rows, seconds, disputes))
  const nameOf = (id: string | null): Named =>
    names.get(id ?? '') ?? { handle: '', displayName: '' }
  const voices = rows.map((resolution) => ({
    resolution,
    seconds: seconds.filter(({ resolutionId }) => resolutionId === resolution.id),
    disputes: disputes.filter(({ resolutionId }) => resolutionId === resolution.id),
  }))
  return { voices, nameOf }
}

function peopleIn(rows: ResolutionRow[], seconds: SecondRow[], disputes: DisputeRow[]): string[] {
  const ids = [
    ...rows.flatMap(({ proposedById, endedById }) => [proposedById, endedById]),
    ...seconds.map(({ personId }) => personId),
    ...disputes.flatMap(({ personId, dismissedById }) => [personId, dismissedById]),
  ]
  return [...new Set(ids.flatMap((id) => id ?? []))]
}

type Context = { party: Party; nameOf: (id: string | null) => Named; at: Date }

/** A resolution as its prediction's page tells it. */
export function resolutionView(voices: Voices, told: Context): ResolutionView {
  const { resolution, seconds, disputes } = voices
  const { nameOf, at } = told
  const { id, renderVersion, rationaleHtml, endedAt, endedById, endedReason } = resolution
  const present = presentOf(voices, at)
  return {
    id,
    outcome: resolution.outcome,
    state: stateAt(resolution, at),
    rationale: body(id, 'rationale', renderVersion, rationaleHtml),
    effectiveAt: resolution.effectiveAt,
    proposedBy: nameOf(resolution.proposedById),
    proposedAt: resolution.proposedAt,
    seconds: seconds.map(({ personId, createdAt }) => ({ by: nameOf(personId), at: createdAt })),
    windowEndsAt: resolution.windowEndsAt,
    finalAt: finalSince(resolution, at) ?? resolution.finalAt,
    ended: endedAt && { by: nameOf(endedById), reason: endedReason, at: endedAt },
    disputes: disputes.map((dispute) => disputeShown(dispute, present, told)),
  }
}

function disputeShown(
  dispute: DisputeRow,
  present: Present,
  { party, nameOf }: Context,
): DisputeView {
  const { id, personId, reason, createdAt, dismissedAt, dismissedById, dismissedReason } = dispute
  const offered = isCurator(party.viewer) && present.state === 'disputed' && !dismissedAt
  return {
    id,
    by: nameOf(personId),
    reason,
    at: createdAt,
    dismissed: dismissedAt && {
      by: nameOf(dismissedById),
      reason: dismissedReason,
      at: dismissedAt,
    },
    dismiss: offered
      ? { obstacle: whyNotDismiss(party, present, { personId, dismissed: false }) }
      : null,
  }
}
