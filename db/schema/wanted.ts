import { bool, index, int, json, real, table } from '../columns.ts'
import { recordKey } from './records.ts'

/**
 * Undecided predictions that an experiment could decide, by what the list of them is ordered by: each
 * of these is larger for what comes first. A row is stored with the advice of its prediction.
 */
export const wanted = table(
  'wanted',
  {
    recordId: recordKey(),
    /** Whether more measurements of the same kind would decide it. */
    settles: bool().notNull(),
    /** The claims whose status would be another if it were decided. */
    moves: json<string[]>().notNull(),
    /** How many of them are public, and how many open questions they bear on. */
    claims: int().notNull(),
    questions: int().notNull(),
    /** Width of the middle half of what people believe; 0 while that is not shown to everybody. */
    divided: real().notNull(),
    /** Larger for fewer further groups, then for a larger relative error. */
    ease: real().notNull(),
  },
  (t) => [
    index('wanted_hangs_idx').on(t.settles, t.claims, t.questions, t.divided, t.ease, t.recordId),
    index('wanted_divided_idx').on(t.settles, t.divided, t.claims, t.ease, t.recordId),
    index('wanted_ease_idx').on(t.settles, t.ease, t.claims, t.recordId),
  ],
)
