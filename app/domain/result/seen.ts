import type { ConditionAnswer } from './condition-answer.ts'

/** What a page says that shows its verdict while one types. */
export const LIVE = 'live'

const TELLING = ['value', 'errorIs', 'level', 'n', 'kind', 'source', 'group'] as const

/**
 * What a form holds that its verdict follows from, as one text: a page without script sends back that of
 * the verdict it has shown, and what is typed otherwise since is shown first.
 */
export const saidFrom = (
  text: (field: string) => string | null,
  answers: readonly ConditionAnswer[],
): string =>
  JSON.stringify([
    ...TELLING.map((field) => text(field) ?? ''),
    ...answers.flatMap(({ choice, other }, place) =>
      choice === '' && other === '' ? [] : [place, choice, other],
    ),
  ])
