import { and, eq, gt, isNull } from 'drizzle-orm'
import { tokens } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

type Purpose = (typeof tokens.$inferSelect)['purpose']
type NewToken = {
  hash: string
  purpose: Purpose
  personId?: string
  createdAt: Date
  expiresAt: Date
}

const usable = (hash: string, purpose: Purpose, at: Date) =>
  and(
    eq(tokens.hash, hash),
    eq(tokens.purpose, purpose),
    isNull(tokens.usedAt),
    gt(tokens.expiresAt, at),
  )

export async function insertToken(tx: Tx, token: NewToken): Promise<void> {
  await tx.insert(tokens).values(token)
}

export async function isTokenUsable(q: Reader, hash: string, purpose: Purpose, at: Date) {
  const found = await q
    .select({ hash: tokens.hash })
    .from(tokens)
    .where(usable(hash, purpose, at))
    .limit(1)
  return found.length > 0
}

/** Whose a token is that can still be used. */
export async function findTokenOwner(q: Reader, hash: string, purpose: Purpose, at: Date) {
  const [found] = await q
    .select({ personId: tokens.personId })
    .from(tokens)
    .where(usable(hash, purpose, at))
    .limit(1)
  return found?.personId ?? null
}

/** Uses a token up; says whether it could still be used. */
export async function spendToken(tx: Tx, hash: string, purpose: Purpose, at: Date) {
  const spent = await tx
    .update(tokens)
    .set({ usedAt: at })
    .where(usable(hash, purpose, at))
    .returning({ hash: tokens.hash })
  return spent.length > 0
}

export async function setTokenOwner(tx: Tx, hash: string, personId: string): Promise<void> {
  await tx.update(tokens).set({ personId }).where(eq(tokens.hash, hash))
}

/** Forgets the tokens of a purpose that nobody used. */
export async function deleteUnusedTokens(tx: Tx, purpose: Purpose): Promise<void> {
  await tx.delete(tokens).where(and(eq(tokens.purpose, purpose), isNull(tokens.usedAt)))
}

export async function deleteTokensOf(tx: Tx, personId: string, purpose: Purpose): Promise<void> {
  await tx.delete(tokens).where(and(eq(tokens.personId, personId), eq(tokens.purpose, purpose)))
}
