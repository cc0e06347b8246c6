import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { now } from '#app/services/clock.server.ts'
import { BRIEFLY, database, reader, write } from '#db/client.ts'
import { addSecret, findSecret } from '#db/queries/secrets.ts'
import type { Database } from '#db/types.ts'

const SECRET = 'seal'
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What a sealed text is for: one that was sealed for something else does not open. */
type Purpose = 'carried-form' | 'last-account'

/**
 * Encrypts and authenticates what a browser keeps for the site, with a key that is made once and kept
 * in the database, so that it survives a restart and is the same for all processes.
 */
export async function seal(purpose: Purpose, text: string): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, await siteKey(), nonce).setAAD(Buffer.from(purpose))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** What was sealed; null for whatever this site did not seal for this purpose. */
export async function unseal(purpose: Purpose, sealed: string): Promise<string | null> {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null
  const body = NONCE_BYTES + TAG_BYTES
  const options = { authTagLength: TAG_BYTES }
  const key = await siteKey()
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), options)
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(NONCE_BYTES, body))
    return Buffer.concat([decipher.update(bytes.subarray(body)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

const keys = new WeakMap<Database, Promise<Buffer>>()

function siteKey(): Promise<Buffer> {
  const known = keys.get(database())
  if (known) return known
  const made = loadOrMake()
  keys.set(database(), made)
  made.catch(() => keys.delete(database()))
  return made
}

async function loadOrMake(): Promise<Buffer> {
  const stored = (await findSecret(reader(), SECRET)) ?? (await make())
  return Buffer.from(stored, 'base64')
}

/** Asked for by pages too, which do not wait for a lock; the next one asks again. */
const make = (): Promise<string> =>
  write(async (tx) => {
    const value = randomBytes(32).toString('base64')
    await addSecret(tx, { name: SECRET, value, createdAt: now() })
    return (await findSecret(tx, SECRET)) ?? value
  }, BRIEFLY)
