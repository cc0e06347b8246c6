import type { ClaimKind } from '#app/domain/claim/kind.ts'
import type { ClaimStatus, Reason } from '#app/domain/claim/status.ts'
import type { ClaimSummary } from '#app/domain/summary/stored.ts'
import type { Footing } from '#app/domain/verdict/footing.ts'
import { index, instant, json, table, text } from '../columns.ts'
import { people } from './people.ts'
import { recordKey } from './records.ts'

/** What only claims have. `records.status` repeats `derivedStatus`, for lists. */
export const claims = table(
  'claims',
  {
    recordId: recordKey(),
    claimKind: text().$type<ClaimKind>().notNull(),
    scopeMd: text().notNull(),
    scopeHtml: text().notNull(),
    derivedStatus: text().$type<ClaimStatus>().notNull(),
    /** The chain of reasons that led to the derived status, in order. */
    reasons: json<Reason[]>().notNull(),
    /** Of a supported claim: whether a prediction that supports it was foretold. */
    footing: text().$type<Footing>(),
    /** What its derived sentence is made from. */
    summary: json<ClaimSummary>(),
    derivedAt: instant().notNull(),
    retractedAt: instant(),
    retractedReason: text().notNull(),
    /** A curator's view, shown beside the derived status and never instead of it. */
    overrideStatus: text().$type<ClaimStatus>(),
    overrideReason: text().notNull(),
    overrideById: text().references(() => people.id),
    overrideAt: instant(),
  },
  (t) => [index('claims_kind_idx').on(t.claimKind), index('claims_footing_idx').on(t.footing)],
)
