import * as policy from '#app/domain/resolution/policy.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import {
  type LoadedResolution,
  loadDispute,
  loadResolution,
  partyTo,
  presentOf,
  refuseIf,
} from './load-resolution.server.ts'
import { readVoices, resolutionView } from './resolution-view.server.ts'

/** What the forms that ask for a reason say of the resolution they are about. */
export async function disputeForm(viewer: Member, id: string, at = now()) {
  return reasonForm(viewer, await loadResolution(reader(), viewer, id), policy.whyNotDispute, at)
}

export async function withdrawalForm(viewer: Member, id: string, at = now()) {
  return reasonForm(viewer, await loadResolution(reader(), viewer, id), policy.whyNotWithdraw, at)
}

export async function undoingForm(viewer: Member, id: string, at = now()) {
  return reasonForm(viewer, await loadResolution(reader(), viewer, id), policy.whyNotUndo, at)
}

/** The form with which a curator dismisses a dispute. */
export async function dismissalForm(viewer: Member, id: string, at = now()) {
  const { dispute, ...loaded } = await loadDispute(reader(), viewer, id)
  const about = { personId: dispute.personId, dismissed: dispute.dismissedAt !== null }
  type Why = Parameters<typeof policy.whyNotDismiss>
  const why = (party: Why[0], present: Why[1]) => policy.whyNotDismiss(party, present, about)
  const form = await reasonForm(viewer, loaded, why, at)
  return { ...form, dispute: form.resolution.disputes.find((one) => one.id === id) ?? null }
}

type Rule = (party: policy.Party, present: policy.Present) => policy.Obstacle | null

async function reasonForm(viewer: Member, loaded: LoadedResolution, why: Rule, at: Date) {
  const { record, resolution } = loaded
  const party = await partyTo(reader(), viewer, record)
  refuseIf(why(party, presentOf(loaded, at)))
  const { nameOf } = await readVoices(reader(), [resolution])
  return {
    record: formHead(record),
    resolution: resolutionView(loaded, { party, nameOf, at }),
  }
}
