import { MARKS } from '#app/domain/attempt/marks.ts'
import type { MarkView, Person } from '#app/domain/attempt/view.ts'
import type { AttemptRow } from '#db/queries/attempts.ts'
import { markOf } from './mark-of.server.ts'

/** The marks that an attempt has, each with who set it and what it rests on. */
export const markViews = (attempt: AttemptRow, people: Map<string, Person>): MarkView[] =>
  MARKS.flatMap((mark) => {
    const { at, byId, note } = markOf(attempt, mark)
    return at ? [{ mark, by: people.get(byId ?? '') ?? null, at, note }] : []
  })
