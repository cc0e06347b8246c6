import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Dialect } from '#db/dialect.ts'
import { migrationsFor } from '#db/migrations.ts'
import { withRaw } from '#tests/support/databases/raw-connection.ts'
import { startPostgres } from '#tests/support/postgres/start.ts'
import { startSite } from '#tests/support/site/start-site.mjs'
import { ENGINES, filesOf, type Manifest, SEEDS, versionFolder } from './fixtures.ts'
import { manifestOf } from './manifest.ts'
import { dumpRows } from './postgres-rows.ts'

/** Two months ago: meanwhile windows end and deadlines pass, as they do on a site that waits. */
const CLOCK = '-60d'

/** Lets the built program make sites of its own version, and packs each for the tests of upgrades. */
export async function packSites(): Promise<string> {
  const version = migrationsFor('sqlite').at(-1)?.name ?? ''
  mkdirSync(versionFolder(version))
  const server = await startPostgres()
  try {
    for (const seed of SEEDS)
      for (const engine of ENGINES) await packSite(version, engine, seed, server.url)
  } finally {
    await server.stop()
  }
  return versionFolder(version)
}

async function packSite(version: string, engine: Dialect, seed: string, server: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchstone-pack-'))
  const file = join(dataDir, 'touchstone.db')
  const url = engine === 'sqlite' ? `file:${file}` : `${server}/${seed}_site`
  if (engine === 'postgres')
    await withRaw(`${server}/postgres`, (raw) => raw.run(`create database ${seed}_site`))
  const ledger = await ledgerOfSite({ seed, url, dataDir })
  // Whoever started the site may have made its first administrator with it.
  await withRaw(url, (raw) => raw.run('delete from tokens'))
  const files = filesOf(version, engine, seed)
  writeFileSync(files.manifest, written(await manifestOf(url)))
  writeFileSync(files.ledger, packed(Buffer.from(ledger)))
  writeFileSync(files.data, packed(await dataOf(engine, url, file)))
  rmSync(dataDir, { recursive: true })
}

/** Starts a site, which stores its content, and reads its ledger as everybody does. */
async function ledgerOfSite({ seed, url, dataDir }: Record<'seed' | 'url' | 'dataDir', string>) {
  const site = await startSite({
    TOUCHSTONE_SEED: seed,
    TOUCHSTONE_CLOCK: CLOCK,
    DATABASE_URL: url,
    DATA_DIR: dataDir,
  })
  try {
    return await (await fetch(`${site.origin}/ledger.jsonl`)).text()
  } finally {
    await site.stop()
  }
}

async function dataOf(engine: Dialect, url: string, file: string): Promise<Buffer> {
  if (engine === 'postgres') return Buffer.from(await dumpRows(url))
  await withRaw(url, (raw) => raw.run('pragma journal_mode = delete; vacuum'))
  return readFileSync(file)
}

/** One line an item, so that what an upgrade changed is found by its line. */
const written = (manifest: Manifest): string => {
  const parts = Object.entries(manifest).map(([name, part]) =>
    Array.isArray(part)
      ? `"${name}": [\n${part.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : `"${name}": ${JSON.stringify(part)}`,
  )
  return `{\n${parts.join(',\n')}\n}\n`
}

const packed = (data: Buffer): Buffer =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  })
