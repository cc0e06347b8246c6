import { type GroundKey, readGround } from '#app/domain/record/ground.ts'

const words: Record<GroundKey, (reason: string) => string> = {
  'parts.open': () => 'Follows from its parts: none of them is answered.',
  'parts.partially-answered': () => 'Follows from its parts: not all of them are answered.',
  'parts.answered-affirmative': () => 'Follows from its parts: all of them are answered with yes.',
  'parts.answered-negative': () => 'Follows from its parts: all of them are answered with no.',
  'parts.answered-other': () => 'Follows from its parts: all of them are answered.',
  'attempt.full': () => 'An answer was claimed, reviewed and accepted.',
  'attempt.partial': () => 'A partial answer was claimed, reviewed and accepted.',
  'attempt.reopened': (reason) => `The accepted answer is under review again: ${reason}`,
  'import.basis': () => 'imported',
  'import.reason': () => 'import',
}

export const groundWords = {
  /** A stored basis or reason in words: what a person wrote, as it stands. */
  text(stored: string): string {
    const read = readGround(stored)
    return read ? words[read.key](read.reason) : stored
  },
} as const
