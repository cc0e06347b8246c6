import { notBefore } from '#app/domain/event/moment.ts'
import { resolutionPlace } from '#app/domain/paths/resolution.ts'
import { refuse, refuseIf } from '#app/domain/refusal/refusal.ts'
import type { ChosenEffective } from '#app/domain/resolution/choose-effective.ts'
import type { ProposeResolutionInput } from '#app/domain/resolution/input.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { askToPropose } from '#app/services/decisions/proposal-for.server.ts'
import { loadPrediction } from '#app/services/predictions/load-prediction.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { siteSettings } from '#app/services/site/site-settings.server.ts'
import { type Rendered, renderText } from '#app/services/texts/render-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { newId } from '#db/ids.ts'
import { insertResolution, type ResolutionRow, updateResolution } from '#db/queries/resolutions.ts'
import type { Reader, Tx } from '#db/types.ts'
import { openWindow } from './decide.server.ts'
import { effectiveOfProposal } from './effective-of-proposal.server.ts'
import { movePrediction } from './move-prediction.server.ts'
import { RESOLUTION } from './resolution-decision.server.ts'
import { isSecondedEnough } from './seconded-enough.server.ts'

/**
 * Proposes how a registered prediction has come out. A trusted person's act, without a stake in it. A
 * proposal that is disputed gives way to a new one.
 */
export async function proposeResolution(
  viewer: Member,
  number: number,
  input: ProposeResolutionInput,
  at = now(),
) {
  const { secondsNeeded, disputeDays } = await siteSettings()
  const text = await renderText('resolution', input)
  return idempotent(
    { member: viewer, sent: { ...input, prediction: number }, at, pathOf: resolutionPlace },
    async (tx) => {
      const { record, current, party } = await proposable(tx, viewer, number, at)
      const moment = notBefore(at, record.statusAsOf, current?.proposedAt ?? null)
      const proposal = { recordId: record.id, viewer, interest: party.interest, at: moment }
      const effective = await effectiveOfProposal(tx, input, proposal)
      if (current) await giveWay(tx, current, viewer, moment)
      const resolution = await store(tx, { record, viewer, input, text, effective, at: moment })
      const moved = await movePrediction(tx, record, 'resolution-proposed', {
        event: 'resolution-proposed',
        data: { to: input.outcome },
        actorId: viewer.id,
        at: moment,
      })
      if (await isSecondedEnough(tx, resolution, { seconds: [], needed: secondsNeeded }))
        await openWindow(tx, { resolution, record: moved }, moment, disputeDays)
      return { id: resolution.id, kind: 'prediction' as const, number, slug: record.slug }
    },
  )
}

/** A prediction on which this person may propose a resolution, with the disputed one it would replace. */
export async function proposable(q: Reader, viewer: Member, number: number, at: Date) {
  const { record, prediction } = await loadPrediction(q, viewer, number)
  if (record.visibility !== 'public' && record.visibility !== 'draft') refuse('prediction')
  const lack = prediction.registeredAt ? null : 'notRegistered'
  const wanted = { rule: RESOLUTION_RULES.propose, viewer, recordId: record.id, lack, at } as const
  const { obstacle, current, party } = await askToPropose(RESOLUTION, q, wanted)
  refuseIf(obstacle)
  return { record, current, party, prediction }
}

const giveWay = (tx: Tx, { id }: ResolutionRow, { id: endedById }: Member, endedAt: Date) =>
  updateResolution(tx, id, { state: 'replaced', endedAt, endedById })

type New = {
  record: { id: string }
  viewer: Member
  input: ProposeResolutionInput
  text: Rendered<'resolution'>
  effective: ChosenEffective
  at: Date
}

async function store(
  tx: Tx,
  { record, viewer, input, text, effective, at }: New,
): Promise<ResolutionRow> {
  const row = {
    id: newId(),
    recordId: record.id,
    outcome: input.outcome,
    state: 'proposed' as const,
    ...(await storedColumns(tx, text)),
    ...effective,
    effectiveById: effective.effectiveBasis === 'curator' ? viewer.id : null,
    proposedById: viewer.id,
    proposedAt: at,
    windowFrom: null,
    windowEndsAt: null,
    finalAt: null,
    endedAt: null,
    endedById: null,
    endedReason: '',
  }
  await insertResolution(tx, row)
  return row
}
