import { attemptPath } from '#app/domain/paths/attempt.ts'

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const ADDRESS = new RegExp(
  `^(?:(?:https?://[^/?#\\s]+)?${attemptPath('')})?(${ID})/?(?:[?#].*)?$`,
  'i',
)

/** The id of an attempt typed as the address of its page, with or without the site, or bare. */
export const readAttemptAddress = (typed: string): string | null =>
  ADDRESS.exec(typed.trim())?.[1]?.toLowerCase() ?? null
