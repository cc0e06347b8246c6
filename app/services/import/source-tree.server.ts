import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { refuseImport } from '#app/domain/import/problem.ts'
import { importWords as words } from '#messages/import.ts'

const MEGABYTES = 20

export type SourceTree = Awaited<ReturnType<typeof openTree>>

/** A folder to import from. Files are named by their path in it; none outside of it is read. */
export async function openTree(path: string) {
  const root = await realpath(path).catch(() => null)
  if (root === null || !(await stat(root)).isDirectory())
    return refuseImport({ file: path, why: words.notAFolder })
  const bytes = (file: string) => readInside(root, file)
  return {
    bytes,
    text: async (file: string) => decoded(await bytes(file), file),
    list: (folder: string) => readdir(join(root, folder)).catch((): string[] => []),
  }
}

async function readInside(root: string, file: string): Promise<Buffer> {
  const path = await realpath(join(root, file)).catch(() => null)
  if (path === null) return refuseImport({ file, why: words.missingFile })
  if (relative(root, path).split(sep)[0] === '..') return refuseImport({ file, why: words.outside })
  const found = await stat(path)
  if (!found.isFile()) return refuseImport({ file, why: words.missingFile })
  if (found.size > MEGABYTES * 1_000_000)
    return refuseImport({ file, why: words.tooLarge(MEGABYTES) })
  return readFile(path)
}

function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    return refuseImport({ file, why: words.notText }, error)
  }
}
