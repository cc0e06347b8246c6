import type { AddEvidenceInput } from '#app/domain/evidence/input.ts'
import { recordName } from '#app/domain/record/kind.ts'
import { scopeOf } from '#app/domain/record/visibility.ts'
import { writeReference } from '#app/domain/reference/read.ts'
import { refuse } from '#app/domain/refusal/refusal.ts'
import type { ProblemKey } from '#app/domain/text/problem.ts'
import type { Member } from '#app/domain/viewer/viewer.ts'
import { plainTitle } from '#app/services/attempts/plain-title.server.ts'
import { loadRecord } from '#app/services/records/load-record.server.ts'
import { workId } from '#app/services/references/work-id.server.ts'
import { reader } from '#db/client.ts'
import { findAttempt } from '#db/queries/attempts.ts'
import type { Tx } from '#db/types.ts'

type What = AddEvidenceInput['what']

/** What speaks, with what it is called in the timeline. `questionId`: what an attempt answers. */
export type NamedSource = {
  name: string
  experimentId: string | null
  attemptId: string | null
  questionId: string | null
}

const NONE = { experimentId: null, attemptId: null, questionId: null }

/** The experiment or attempt that is named, if it is in the open. A work is found in the write. */
export async function namedSource(viewer: Member, what: What): Promise<NamedSource> {
  if (what.kind === 'attempt') return attemptNamed(viewer, what.id)
  if (what.kind === 'experiment') {
    const name = recordName('experiment', what.number)
    return { ...NONE, name, experimentId: await experimentNamed(viewer, what.number) }
  }
  return { ...NONE, name: writeReference(what.identity) }
}

/** What the row of the evidence holds of it. */
export const sourceColumns = async (tx: Tx, source: NamedSource, what: What, at: Date) => ({
  experimentId: source.experimentId,
  attemptId: source.attemptId,
  referenceId: what.kind === 'work' ? await workId(tx, what.identity, at) : null,
})

export const refuseWhat = (problem: ProblemKey) => refuse('form', { fields: { what: [problem] } })

async function experimentNamed(viewer: Member, number: number) {
  const found = await loadRecord(reader(), viewer, 'experiment', number).catch(() => null)
  return found?.visibility === 'public' ? found.id : refuseWhat('experiment.unknown')
}

async function attemptNamed(viewer: Member, id: string): Promise<NamedSource> {
  const found = await findAttempt(reader(), scopeOf(viewer), id)
  if (found?.attempt.visibility !== 'public' || found.record.visibility !== 'public')
    return refuseWhat('attempt.unknown')
  if (found.attempt.state === 'withdrawn') return refuseWhat('attempt.withdrawn')
  const name = await plainTitle(found.attempt)
  return { name, experimentId: null, attemptId: id, questionId: found.record.id }
}
