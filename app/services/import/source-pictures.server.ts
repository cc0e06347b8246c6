import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { refuseImport } from '#app/domain/import/problem.ts'
import { Refusal } from '#app/domain/refusal/refusal.ts'
import { type Picture, preparePicture } from '#app/services/attachments/prepare-picture.server.ts'
import { refusalWords } from '#messages/refusals.ts'
import type { SourceTree } from './source-tree.server.ts'

type SourcePicture = { picture: Picture; name: string; sourceHash: string }

export type SourcePictures = ReturnType<typeof sourcePictures>

/** The picture files of a source, each read and encoded once. */
export function sourcePictures(tree: SourceTree, folder: string) {
  const found = new Map<string, SourcePicture>()
  return {
    async find(path: string): Promise<SourcePicture> {
      const known = found.get(path)
      if (known) return known
      const file = `${folder}/${path}`
      const bytes = await tree.bytes(file)
      const picture = await preparePicture(bytes).catch((error) => notAPicture(error, file))
      const sourceHash = createHash('sha256').update(bytes).digest('hex')
      const made = { picture, name: basename(path), sourceHash }
      found.set(path, made)
      return made
    },
    found: () => [...found.values()],
  }
}

function notAPicture(error: unknown, file: string): never {
  if (!(error instanceof Refusal)) throw error
  return refuseImport({ file, why: refusalWords[error.what] }, error)
}
