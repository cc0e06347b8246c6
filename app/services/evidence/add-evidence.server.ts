import { relationsWith } from '#app/domain/evidence/evidence.ts'
import type { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { mayAttachEvidence, maySayCriterionMet } from '#app/domain/evidence/policy.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import type { FoundReference } from '#app/domain/reference/identify.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { now } from '#app/services/clock.server.ts'
import { idempotent } from '#app/services/records/idempotency.server.ts'
import { loadRecord, type RecordAddress } from '#app/services/records/load-record.server.ts'
import { collectCitations } from '#app/services/references/collect-citations.server.ts'
import { type Rendered, renderText } from '#app/services/texts/render-text.server.ts'
import { storedColumns } from '#app/services/texts/stored-columns.server.ts'
import { appendEvent } from '#db/queries/events.ts'
import { handMadeBy, insertEvidence } from '#db/queries/evidence.ts'
import type { RecordRow } from '#db/queries/records.ts'
import { addSubject } from '#db/queries/subjects.ts'
import type { Tx } from '#db/types.ts'
import { refuseUnlessBorneOn } from './borne-on.server.ts'
import { deriveBorneOn } from './derive-borne-on.server.ts'
import { namedSource, refuseWhat, sourceColumns } from './named-source.server.ts'
import { recomputeEvidenceCount } from './recompute-evidence-count.server.ts'

/**
 * Attaches an experiment, a published work or an attempt to a question, claim or prediction. It is shown and
 * voted on; the status of a claim tells of it and does not follow from it.
 */
export async function addEvidence(
  viewer: Member,
  { kind, number }: RecordAddress,
  input: AddEvidenceInput,
  at = now(),
) {
  refuseUnlessBorneOn(kind)
  const source = await namedSource(viewer, input.what)
  const set = await renderText('rationale', input)
  return idempotent(
    { member: viewer, sent: { ...input, target: { kind, number } }, at, pathOf: recordPath },
    async (tx) => {
      const target = await loadRecord(tx, viewer, kind, number)
      if (!mayAttachEvidence(viewer, target)) refuse('attachEvidence')
      refuseRelation(input, maySayCriterionMet(viewer, target))
      if (source.questionId === target.id) refuseWhat('evidence.ownQuestion')
      const speaks = await sourceColumns(tx, source, input.what, at)
      await refuseTwice(tx, { ...speaks, targetId: target.id, authorId: viewer.id })
      const id = await store(tx, { target, speaks, set, input, author: viewer, at })
      await note(tx, { id, target, name: source.name, author: viewer, at })
      await deriveBorneOn(tx, target.id, viewer.id, at)
      return { id, kind, number, slug: target.slug }
    },
  )
}

function refuseRelation({ relation }: AddEvidenceInput, criterion: boolean) {
  if (!relationsWith(criterion).includes(relation))
    refuse('form', { fields: { relation: ['choice.unknown'] } })
}

async function refuseTwice(tx: Tx, same: Parameters<typeof handMadeBy>[1]) {
  if (await handMadeBy(tx, same)) refuseWhat('evidence.there')
}

type Stored = {
  target: RecordRow
  speaks: Awaited<ReturnType<typeof sourceColumns>>
  set: Rendered<'rationale'>
  input: AddEvidenceInput
  author: Member
  at: Date
}

async function store(tx: Tx, { target, speaks, set, input, author, at }: Stored) {
  const id = await addSubject(tx, 'evidence')
  await insertEvidence(tx, {
    id,
    targetId: target.id,
    ...speaks,
    ...(await storedColumns(tx, set)),
    relation: input.relation,
    strength: input.strength,
    origin: 'manual',
    standing: 'counted',
    standingReason: '',
    conditionKeys: [],
    inSample: false,
    visibility: 'public',
    authorId: author.id,
    usefulUp: 0,
    usefulDown: 0,
    agreeUp: 0,
    agreeDown: 0,
    score: 0,
    createdAt: at,
  })
  const work: FoundReference[] = input.what.kind === 'work' ? [input.what.found] : []
  await collectCitations(tx, { id, kind: null }, [...work, ...set.references], at)
  return id
}

type Noted = Pick<Stored, 'target' | 'author' | 'at'> & { id: string; name: string }

async function note(tx: Tx, { id, target, name, author, at }: Noted) {
  await recomputeEvidenceCount(tx, target.id, { activeAt: at })
  await appendEvent(tx, {
    kind: 'evidence-added',
    subjectId: id,
    recordId: target.id,
    actorId: author.id,
    data: { name },
    at,
  })
}
