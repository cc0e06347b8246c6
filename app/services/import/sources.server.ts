import type { ImportEntry } from '#app/domain/import/batch.ts'
import type { Macros } from '#app/domain/import/settle-macros.ts'
import type { Picture } from '#app/services/attachments/prepare-picture.server.ts'
import { readLearningmechanics } from '#app/services/import/learningmechanics/read-source.server.ts'

export type NamedPicture = { picture: Picture; name: string }

/** All that a source holds, read and checked. */
export type SourceBatch = {
  entries: ImportEntry[]
  macros: Macros
  pictures: NamedPicture[]
  /** Files that look like a part of the source and belong to nothing in it. */
  unused: string[]
}

/** Every source there is, and how it is read. */
export const SOURCES = {
  learningmechanics: readLearningmechanics,
} satisfies Record<string, (path: string) => Promise<SourceBatch>>

export type SourceName = keyof typeof SOURCES
