import {
  bool,
  index,
  instant,
  int,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import { people } from './people.ts'
import { toSubject } from './subjects.ts'

export const settings = table('settings', {
  key: text().primaryKey(),
  value: json<string | number | boolean>().notNull(),
  updatedAt: instant().notNull(),
})

/** Random keys of this site, in base64. No page and no export shows them. */
export const secrets = table('secrets', {
  name: text().primaryKey(),
  value: text().notNull(),
  createdAt: instant().notNull(),
})

/** TeX macros of the site, every version kept; `current` marks the one in use. */
export const macros = table(
  'macros',
  {
    name: text().notNull(),
    version: int().notNull(),
    expansion: text().notNull(),
    current: bool().notNull(),
    origin: text().notNull(),
    authorId: text().references(() => people.id),
    createdAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.name, t.version] }), index('macros_current_idx').on(t.current)],
)

/** Uploaded files, named by the SHA-256 of their bytes; the bytes lie in the upload folder. */
export const attachments = table('attachments', {
  hash: text().primaryKey(),
  mediaType: text().notNull(),
  bytes: int().notNull(),
  width: int().notNull(),
  height: int().notNull(),
  name: text().notNull(),
  uploaderId: text().references(() => people.id),
  createdAt: instant().notNull(),
})

/** Where an imported thing came from, and the digest of its source, so that a second import knows. */
export const origins = table(
  'origins',
  {
    source: text().notNull(),
    key: text().notNull(),
    subjectId: toSubject(),
    digest: text().notNull(),
    importedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.key] }),
    uniqueIndex('origins_subject_id_source_key').on(t.subjectId, t.source),
  ],
)
