import type { QuestionFlag, RatingAxis } from '#app/domain/question/rating.ts'
import { index, instant, int, primaryKey, table, text } from '../columns.ts'
import { toPerson } from './people.ts'
import { toRecord } from './records.ts'

/** How important and how tractable people hold a question to be, from 1 to 5. */
export const ratings = table(
  'ratings',
  {
    recordId: toRecord(),
    personId: toPerson(),
    axis: text().$type<RatingAxis>().notNull(),
    value: int().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordId, t.personId, t.axis] })],
)

/** What people say of a question, or of themselves beside it, under their names. */
export const questionFlags = table(
  'question_flags',
  {
    recordId: toRecord(),
    personId: toPerson(),
    flag: text().$type<QuestionFlag>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.personId, t.flag] }),
    index('question_flags_person_idx').on(t.personId),
  ],
)
