import { sql } from 'drizzle-orm'
import type { VoteAxis, VoteValue } from '#app/domain/vote/axis.ts'
import { check, index, instant, int, primaryKey, table, text } from '../columns.ts'
import { toPerson } from './people.ts'
import { toSubject } from './subjects.ts'

export const votes = table(
  'votes',
  {
    subjectId: toSubject(),
    personId: toPerson(),
    axis: text().$type<VoteAxis>().notNull(),
    value: int().$type<VoteValue>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.subjectId, t.axis, t.personId] }),
    index('votes_person_idx').on(t.personId, t.subjectId),
    check('votes_value_check', sql`${t.value} in (-1, 1)`),
    check('votes_axis_check', sql`${t.axis} in ('useful', 'agree')`),
  ],
)
