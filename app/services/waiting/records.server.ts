import { acceptancePath } from '#app/domain/paths/experiment.ts'
import { predictionAcceptancePath } from '#app/domain/paths/prediction.ts'
import { recordPath } from '#app/domain/paths/record.ts'
import { resolutionPath } from '#app/domain/paths/resolution.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import type { MayNotAnswer } from '#app/domain/result/standing.ts'
import { isCurator, type Viewer } from '#app/domain/viewer/viewer.ts'
import { lacksRole, type QueueName } from '#app/domain/waiting/queues.ts'
import type { WaitingAct } from '#app/domain/waiting/row.ts'
import { askToPropose } from '#app/services/decisions/proposal-for.server.ts'
import { RESOLUTION } from '#app/services/resolutions/resolution-decision.server.ts'
import {
  overdueSince,
  overdueWaiting,
  proposedSince,
  proposedWaiting,
  queuedSince,
  queuedWaiting,
  type WaitingRecordRow,
} from '#db/queries/waiting-records.ts'
import type { Reader } from '#db/types.ts'
import { waitingWords } from '#messages/waiting.ts'
import { type Look, recordOf, type WaitingKind } from './kind.server.ts'

type Own = { name: QueueName; authorId: string; own: MayNotAnswer }

/** Nobody lets in what they wrote. */
const whyNot = (viewer: Viewer, { name, authorId, own }: Own): MayNotAnswer | null =>
  viewer?.id === authorId ? own : lacksRole(viewer, name)

const rowOf = (row: Omit<WaitingRecordRow, 'at'> & { at: Date }) => ({
  id: row.recordId,
  at: row.at,
  what: { is: 'record' as const, record: recordOf(row) },
  by: row.handle,
})

export const PROPOSED_QUESTIONS: WaitingKind = {
  since: (q, _look, most) => proposedSince(q, most),
  rows: async (q, { viewer }, part) =>
    (await proposedWaiting(q, part)).map((row) => ({
      ...rowOf(row),
      acts: actsOnQuestion(`${recordPath(row)}/status`),
      why: whyNot(viewer, { name: 'questions', authorId: row.authorId, own: 'own-question' }),
    })),
}

const actsOnQuestion = (to: string): WaitingAct[] => [
  { act: 'accept', to, fields: { status: 'open', basis: waitingWords.acceptedBasis } },
  { act: 'decide', to },
]

/** Of those who are no curators, only what they wrote. */
const authorOf = (viewer: Viewer) => (isCurator(viewer) ? null : (viewer?.id ?? ''))

export const QUEUED_ITEMS: WaitingKind = {
  since: (q, { viewer }, most) => queuedSince(q, authorOf(viewer), most),
  rows: async (q, { viewer }, part) =>
    (await queuedWaiting(q, authorOf(viewer), part)).map((row) => ({
      ...rowOf(row),
      acts: actsOnItem(row),
      why: whyNot(viewer, { name: 'items', authorId: row.authorId, own: 'own-item' }),
    })),
}

/** A result is let in with its verdict, a sealed prediction with its terms; others are looked at where they stand. */
function actsOnItem(row: WaitingRecordRow): WaitingAct[] {
  if (row.kind === 'prediction') return [{ act: 'answer', to: predictionAcceptancePath(row) }]
  if (row.kind !== 'experiment') return [{ act: 'look', to: recordPath(row) }]
  const to = acceptancePath(row)
  return [
    { act: 'accept', to, fields: { answer: 'accept' } },
    { act: 'not-this-way', to },
  ]
}

export const OVERDUE_PREDICTIONS: WaitingKind = {
  since: (q, { at }, most) => overdueSince(q, at, most),
  rows: async (q, { viewer, at }, part) => {
    const found = await overdueWaiting(q, at, part)
    return Promise.all(
      found.map(async (row) => ({
        ...rowOf({ ...row, at: row.at ?? at }),
        acts: [{ act: 'say-outcome' as const, to: resolutionPath(row) }],
        why: lacksRole(viewer, 'overdue') ?? (await whyNotSay(q, { viewer, at }, row.recordId)),
      })),
    )
  },
}

async function whyNotSay(q: Reader, { viewer, at }: Look, recordId: string) {
  if (!viewer) return 'role'
  const asked = { rule: RESOLUTION_RULES.propose, viewer, recordId, lack: null, at }
  return (await askToPropose(RESOLUTION, q, asked)).obstacle
}
