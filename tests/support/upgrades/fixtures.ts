import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Dialect } from '#db/dialect.ts'

/** Whatever has a page: the phrases stand in its rendered texts. `reader` is null where all may read. */
type Shown = { reader: string | null; phrases: string[] }
export type ListedRecord = Shown & {
  kind: RecordKind
  number: number
  path: string
  status: string
  /** Of a question: where its formal proof stands. */
  formal: string | null
  revisions: number
}
type Listed = Shown & { id: string; revisions: number }

/** What a site of an earlier version held, written down from its rows when it was packed. */
export type Manifest = {
  madeAt: string
  migrations: { name: string; digest: string }[]
  counts: Record<string, number>
  records: ListedRecord[]
  comments: Listed[]
  attempts: Listed[]
  observables: { key: string; phrases: string[] }[]
  /** Who had earned a score on which prediction. */
  scores: { number: number; handles: string[] }[]
  /** Statements that make every rendered text the work of an older renderer, which left `OLD_TEXT`. */
  ageing: string[]
}

export const OLD_TEXT = 'set by an older renderer'
export const SEEDS = ['default', 'demo'] as const
export const ENGINES = ['sqlite', 'postgres'] as const

export type Fixture = {
  name: string
  seed: string
  manifest: Manifest
  ledger: string
  packed: Buffer
}

const folder = fileURLToPath(new URL('../../fixtures/upgrades', import.meta.url))

/** The files of one site: `data` is the database file, or its rows, one JSON line each. */
export function filesOf(version: string, engine: Dialect, seed: string) {
  const start = join(folder, version, `${engine}-${seed}`)
  return { data: `${start}.br`, ledger: `${start}.ledger.jsonl.br`, manifest: `${start}.json` }
}

export const versionFolder = (version: string): string => join(folder, version)

/** Every site of every earlier version that was packed for an engine, the oldest first. */
export function fixturesFor(engine: Dialect): Fixture[] {
  return readdirSync(folder)
    .sort()
    .flatMap((version) =>
      SEEDS.flatMap((seed) => {
        const files = filesOf(version, engine, seed)
        if (!existsSync(files.manifest)) return []
        return {
          name: `${version} ${seed}`,
          seed,
          manifest: JSON.parse(readFileSync(files.manifest, 'utf8')),
          ledger: brotliDecompressSync(readFileSync(files.ledger)).toString(),
          packed: brotliDecompressSync(readFileSync(files.data)),
        }
      }),
    )
}
