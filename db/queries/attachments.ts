import { eq } from 'drizzle-orm'
import { attachments } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type AttachmentRow = typeof attachments.$inferSelect

export async function findAttachment(q: Reader, hash: string): Promise<AttachmentRow | null> {
  const [found] = await q.select().from(attachments).where(eq(attachments.hash, hash)).limit(1)
  return found ?? null
}

/** The same bytes uploaded twice are one file. */
export async function addAttachment(tx: Tx, attachment: AttachmentRow): Promise<void> {
  await tx.insert(attachments).values(attachment).onConflictDoNothing()
}
