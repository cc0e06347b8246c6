import { sql } from 'drizzle-orm'
import type {
  EvidenceOrigin,
  EvidenceRelation,
  EvidenceStanding,
} from '#app/domain/evidence/evidence.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Position, Verdict } from '#app/domain/verdict/verdict.ts'
import { bool, index, instant, int, json, real, table, text, uniqueIndex } from '../columns.ts'
import { attempts } from './attempts.ts'
import { measurements } from './experiments.ts'
import { people, toPerson } from './people.ts'
import { records, toRecord } from './records.ts'
import { references } from './references.ts'
import { subjectKey } from './subjects.ts'

/**
 * What speaks for or against a question, claim or prediction: a measurement, an experiment, a
 * cited work or an attempt (exactly one of the four). `verdict` to `overlap` are computed for measurements.
 */
export const evidence = table(
  'evidence',
  {
    id: subjectKey(),
    targetId: toRecord(),
    measurementId: text().references(() => measurements.id),
    experimentId: text().references(() => records.id),
    referenceId: text().references(() => references.id),
    attemptId: text().references(() => attempts.id),
    relation: text().$type<EvidenceRelation>(),
    strength: int(),
    rationaleMd: text().notNull(),
    rationaleHtml: text().notNull(),
    renderVersion: int().notNull(),
    origin: text().$type<EvidenceOrigin>().notNull(),
    standing: text().$type<EvidenceStanding>().notNull(),
    /** Offered, on what is not decided: somebody has to say whether its conditions hold. */
    waits: bool().notNull().default(false),
    /** Why it does not count: a person's words, or the keys of the conditions. */
    standingReason: text().notNull(),
    conditionKeys: json<string[]>().notNull(),
    decidedById: text().references(() => people.id),
    inSample: bool().notNull(),
    /** The curator who named it to speak for its group, and why; null where nobody did. */
    speaksById: text().references(() => people.id),
    speaksReason: text().notNull().default(''),
    verdict: text().$type<Verdict>(),
    position: text().$type<Position>(),
    overlap: real(),
    visibility: text().$type<Visibility>().notNull(),
    authorId: toPerson(),
    usefulUp: int().notNull(),
    usefulDown: int().notNull(),
    agreeUp: int().notNull(),
    agreeDown: int().notNull(),
    score: int().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index('evidence_target_idx').on(t.targetId, t.visibility, t.createdAt, t.id),
    uniqueIndex('evidence_measurement_id_target_id_key').on(t.measurementId, t.targetId),
    index('evidence_experiment_idx').on(t.experimentId),
    index('evidence_reference_idx').on(t.referenceId),
    index('evidence_attempt_idx').on(t.attemptId),
    index('evidence_waits_idx').on(t.createdAt, t.id).where(sql`waits`),
  ],
)
