import { body } from '#app/domain/text/body.ts'
import type { AttemptOnRecord } from '#db/queries/attempts.ts'

/** What every page of an attempt says of it and of the question it answers. */
export function attemptHead({ attempt, record }: AttemptOnRecord) {
  const { id, revision, state } = attempt
  const { kind, number, slug, titlePlain } = record
  return {
    id,
    revision,
    state,
    title: body(id, 'title', revision, attempt.titleHtml),
    question: {
      kind,
      number,
      slug,
      titlePlain,
      title: body(record.id, 'title', record.revision, record.titleHtml),
    },
  }
}
