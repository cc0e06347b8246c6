import type { AssignSpeakerInput } from '#app/domain/evidence/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { scorePrediction } from '#app/services/scores/score-prediction.server.ts'
import { write } from '#db/client.ts'
import { appendEvent } from '#db/queries/events.ts'
import { updateEvidence } from '#db/queries/evidence.ts'
import type { Tx } from '#db/types.ts'
import { judgePrediction } from './judge-prediction.server.ts'
import { type Nameable, nameableSpeaker } from './nameable-speaker.server.ts'

/**
 * Names the measurement that speaks for its group in the verdict on a prediction, in the place of all
 * of them combined, or takes that back. A curator's act, with a public reason and nothing at stake.
 */
export async function assignSpeaker(
  viewer: Member,
  id: string,
  { intent, reason }: AssignSpeakerInput,
  at = now(),
) {
  return write(async (tx) => {
    const found = await nameableSpeaker(tx, viewer, id)
    const { target, measurement, record } = found
    const from =
      intent === 'name' ? await nameIt(tx, found, { viewer, reason }) : await end(tx, found)
    const { label, position } = measurement
    const name = recordName('experiment', record.number)
    await appendEvent(tx, {
      kind: intent === 'name' ? 'speaker-named' : 'speaker-ended',
      subjectId: id,
      recordId: target.id,
      actorId: viewer.id,
      data: { name, label, position, reason, ...(from ? { from } : {}) },
      at,
    })
    await judgePrediction(tx, target.id, viewer.id, at)
    await scorePrediction(tx, target.id)
    return { kind: target.kind, number: target.number, slug: target.slug }
  })
}

type Naming = { viewer: Member; reason: string }

/** One speaks for a group. Answers with the experiment of the one that did before. */
async function nameIt(tx: Tx, { evidence, group, beside }: Nameable, { viewer, reason }: Naming) {
  if (evidence.speaksById !== null) refuse('speaksAlready')
  if (group.length < 2) refuse('speaksAlone')
  const others = beside.filter(({ speaksById }) => speaksById !== null)
  for (const { evidenceId } of others) await silence(tx, evidenceId)
  await updateEvidence(tx, evidence.id, { speaksById: viewer.id, speaksReason: reason })
  const [before] = others
  return before ? recordName('experiment', before.experimentNumber) : null
}

async function end(tx: Tx, { evidence }: Nameable): Promise<null> {
  if (evidence.speaksById === null) refuse('speaksNot')
  await silence(tx, evidence.id)
  return null
}

const silence = (tx: Tx, id: string) =>
  updateEvidence(tx, id, { speaksById: null, speaksReason: '' })
