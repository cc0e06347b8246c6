import { z } from 'zod'
import type { BackupManifest } from './manifest.ts'

const MOST_FILES = 1_000_000
const count = z.number().int().min(0)

/** A path inside the folder of the backup, of names that the program itself gives. */
const inside = z.string().regex(/^(?:[a-z]+\/)?[a-z0-9_][a-z0-9_.]{0,79}$/)

const Manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  engine: z.enum(['sqlite', 'postgres']),
  migrations: z.array(z.string().max(200)).max(10_000),
  tables: z
    .array(z.object({ name: z.string().regex(/^[a-z_]{1,63}$/), rows: count }))
    .min(1)
    .max(1000),
  files: z
    .array(z.object({ path: inside, bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(MOST_FILES),
})

/** The manifest that a text holds; null for whatever else it is. */
export function readManifest(text: string): BackupManifest | null {
  try {
    return Manifest.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
