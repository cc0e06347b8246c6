import type { SubjectKind } from '#app/domain/record/kind.ts'
import { int, table, text } from '../columns.ts'

/** One id for everything that can be discussed, voted on, followed or revised. */
export const subjects = table('subjects', {
  id: text().primaryKey(),
  kind: text().$type<SubjectKind>().notNull(),
})

export const counters = table('counters', {
  name: text().primaryKey(),
  value: int().notNull(),
})

/** The id of a row that is a subject. */
export function subjectKey() {
  return text()
    .primaryKey()
    .references(() => subjects.id)
}

export function toSubject() {
  return text()
    .notNull()
    .references(() => subjects.id)
}
