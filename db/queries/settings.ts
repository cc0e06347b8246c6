import { eq } from 'drizzle-orm'
import { settings } from '../schema/index.ts'
import type { Reader, Tx } from '../types.ts'

export type SettingValue = string | number | boolean

export async function listSettings(q: Reader): Promise<Record<string, SettingValue>> {
  const rows = await q.select({ key: settings.key, value: settings.value }).from(settings)
  return Object.fromEntries(rows.map((row) => [row.key, row.value]))
}

export async function findSetting(q: Reader, key: string): Promise<SettingValue | null> {
  const [found] = await q
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, key))
  return found?.value ?? null
}

export async function putSetting(
  tx: Tx,
  key: string,
  value: SettingValue,
  at: Date,
): Promise<void> {
  await tx
    .insert(settings)
    .values({ key, value, updatedAt: at })
    .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: at } })
}
