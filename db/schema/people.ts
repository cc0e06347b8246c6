import type { Role } from '#app/domain/viewer/viewer.ts'
import { index, instant, int, table, text, uniqueIndex } from '../columns.ts'
import { subjectKey } from './subjects.ts'

export const people = table(
  'people',
  {
    id: subjectKey(),
    handle: text().notNull(),
    displayName: text().notNull(),
    email: text().notNull(),
    emailKey: text().notNull(),
    emailVerifiedAt: instant(),
    passwordHash: text(),
    role: text().$type<Role>().notNull(),
    /** Since when they may neither sign in nor write; null for everybody else. */
    suspendedAt: instant(),
    aboutMd: text().notNull(),
    aboutHtml: text().notNull(),
    renderVersion: int().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    revision: int().notNull(),
  },
  (t) => [
    uniqueIndex('people_handle_key').on(t.handle),
    uniqueIndex('people_email_key_key').on(t.emailKey),
  ],
)

/** `id` is the SHA-256 of what the cookie holds: a copy of this table opens no session. */
export const sessions = table(
  'sessions',
  {
    id: text().primaryKey(),
    personId: toPerson(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    agent: text().notNull(),
  },
  (t) => [
    index('sessions_person_idx').on(t.personId),
    index('sessions_expires_idx').on(t.expiresAt),
  ],
)

/** One-time secrets sent out of band, stored hashed. */
export const tokens = table('tokens', {
  hash: text().primaryKey(),
  purpose: text().$type<'set-up' | 'reset'>().notNull(),
  personId: text().references(() => people.id),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})

export function toPerson() {
  return text()
    .notNull()
    .references(() => people.id)
}
