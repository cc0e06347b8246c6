import type { Party } from '#app/domain/decision/proposal.ts'
import type { Rule } from '#app/domain/decision/rule.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { proposalFor } from '#app/services/decisions/proposal-for.server.ts'
import { formHead } from '#app/services/records/record-forms.server.ts'
import { reader } from '#db/client.ts'
import type { RecordWithAuthor } from '#db/queries/records.ts'
import { dismissable } from './dismissable-dispute.server.ts'
import { RESOLUTION, type VoicedResolution } from './resolution-decision.server.ts'
import { namesInResolutions, resolutionView } from './resolution-view.server.ts'

/** What the forms that ask for a reason say of the resolution they are about. */
export const disputeForm = (viewer: Member, id: string, at = now()) =>
  formFor(RESOLUTION_RULES.oppose, viewer, id, at)

export const withdrawalForm = (viewer: Member, id: string, at = now()) =>
  formFor(RESOLUTION_RULES.withdraw, viewer, id, at)

export const undoingForm = (viewer: Member, id: string, at = now()) =>
  formFor(RESOLUTION_RULES.end, viewer, id, at)

/** The form with which a curator dismisses a dispute. */
export async function dismissalForm(viewer: Member, id: string, at = now()) {
  const form = await reasonForm(await dismissable(reader(), viewer, id, at), at)
  return { ...form, dispute: form.resolution.disputes.find((one) => one.id === id) ?? null }
}

const formFor = async (rule: Rule, viewer: Member, id: string, at: Date) =>
  reasonForm(await proposalFor(RESOLUTION, reader(), { rule, viewer, id, at }), at)

type Loaded = VoicedResolution & { record: RecordWithAuthor; party: Party }

async function reasonForm({ record, party, ...voiced }: Loaded, at: Date) {
  const nameOf = await namesInResolutions(reader(), [voiced])
  return { record: formHead(record), resolution: resolutionView(voiced, { party, nameOf, at }) }
}
