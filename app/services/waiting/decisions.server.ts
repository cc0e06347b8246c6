import { ESTABLISHMENT_RULES } from '#app/domain/claim/establishment-rules.ts'
import { attemptPath } from '#app/domain/paths/attempt.ts'
import { secondEstablishmentPath } from '#app/domain/paths/establishment.ts'
import { dismissalPath, disputePath, secondPath } from '#app/domain/paths/resolution.ts'
import { RESOLUTION_RULES } from '#app/domain/resolution/rules.ts'
import { lacksRole } from '#app/domain/waiting/queues.ts'
import type { WaitingAct } from '#app/domain/waiting/row.ts'
import { ESTABLISHMENT } from '#app/services/claims/establishment-decision.server.ts'
import { obstacleTo } from '#app/services/decisions/obstacle-to.server.ts'
import { RESOLUTION } from '#app/services/resolutions/resolution-decision.server.ts'
import * as waiting from '#db/queries/waiting-decisions.ts'
import { recordOf, titleOf, type WaitingKind } from './kind.server.ts'

export const PROPOSED_RESOLUTIONS: WaitingKind = {
  since: (q, _look, most) => waiting.resolutionsSince(q, most),
  rows: async (q, { viewer, at }, part) =>
    Promise.all(
      (await waiting.resolutionsWaiting(q, part)).map(async (row) => ({
        id: row.id,
        at: row.at,
        what: { is: 'record' as const, record: recordOf(row) },
        by: row.handle,
        outcome: row.outcome,
        acts: actsOnResolution(row.id),
        why:
          lacksRole(viewer, 'resolutions') ??
          (await obstacleTo(RESOLUTION, q, {
            rule: RESOLUTION_RULES.second,
            viewer,
            id: row.id,
            at,
          })),
      })),
    ),
}

const actsOnResolution = (id: string): WaitingAct[] => [
  { act: 'co-sign', to: secondPath(id), fields: {} },
  { act: 'dispute', to: disputePath(id) },
]

export const OPEN_DISPUTES: WaitingKind = {
  since: (q, _look, most) => waiting.disputesSince(q, most),
  rows: async (q, { viewer, at }, part) =>
    Promise.all(
      (await waiting.disputesWaiting(q, part)).map(async (row) => ({
        id: row.id,
        at: row.at,
        what: { is: 'words' as const, words: row.reason },
        about: recordOf(row),
        by: row.handle,
        outcome: row.outcome,
        acts: [{ act: 'dismiss' as const, to: dismissalPath(row.id) }],
        why:
          lacksRole(viewer, 'disputes') ??
          (await obstacleTo(RESOLUTION, q, {
            rule: RESOLUTION_RULES.dismiss,
            viewer,
            id: row.resolutionId,
            at,
            opposition: { personId: row.personId, dismissed: false },
          })),
      })),
    ),
}

export const PROPOSED_ESTABLISHMENTS: WaitingKind = {
  since: (q, _look, most) => waiting.establishmentsSince(q, most),
  rows: async (q, { viewer, at }, part) =>
    Promise.all(
      (await waiting.establishmentsWaiting(q, part)).map(async (row) => ({
        id: row.id,
        at: row.at,
        what: { is: 'record' as const, record: recordOf(row) },
        by: row.handle,
        remark: row.reason,
        acts: [{ act: 'co-sign' as const, to: secondEstablishmentPath(row.id), fields: {} }],
        why:
          lacksRole(viewer, 'establishments') ??
          (await obstacleTo(ESTABLISHMENT, q, {
            rule: ESTABLISHMENT_RULES.second,
            viewer,
            id: row.id,
            at,
          })),
      })),
    ),
}

export const UNDECIDED_ATTEMPTS: WaitingKind = {
  since: (q, _look, most) => waiting.attemptsSince(q, most),
  rows: async (q, { viewer }, part) =>
    (await waiting.attemptsWaiting(q, part)).map((row) => ({
      id: row.id,
      at: row.at,
      what: {
        is: 'titled' as const,
        to: attemptPath(row.id),
        title: titleOf(row.id, row.attemptRevision, row.attemptTitleHtml),
      },
      about: recordOf(row),
      by: row.handle,
      acts: [{ act: 'review' as const, to: attemptPath(row.id) }],
      why: viewer?.id === row.authorId ? 'own-attempt' : lacksRole(viewer, 'attempts'),
    })),
}
