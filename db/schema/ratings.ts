import type { QuestionFlag, RatingAxis } from '#app/domain/question/rating.ts'
import { index, instant, int, primaryKey, table, text } from '../columns.ts'
import { people } from './people.ts'
import { records } from './records.ts'

/** How important and how tractable people hold a question to be, from 1 to 5. */
export const ratings = table(
  'ratings',
  {
    recordId: text()
      .notNull()
      .references(() => records.id),
    personId: text()
      .notNull()
      .references(() => people.id),
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
    recordId: text()
      .notNull()
      .references(() => records.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    flag: text().$type<QuestionFlag>().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.personId, t.flag] }),
    index('question_flags_person_idx').on(t.personId),
  ],
)
