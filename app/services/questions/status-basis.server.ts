import { readGround } from '#app/domain/record/ground.ts'
import { groundWords } from '#messages/ground.ts'

/** The basis of a status in words; that it came with an import is none. */
export const statusBasisText = (stored: string): string =>
  readGround(stored)?.key.startsWith('import') ? '' : groundWords.text(stored)
