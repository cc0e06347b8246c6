import { sql } from 'drizzle-orm'
import type { RecordKind } from '#app/domain/record/kind.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import {
  bool,
  check,
  foreignKey,
  index,
  instant,
  int,
  primaryKey,
  real,
  table,
  text,
  uniqueIndex,
} from '../columns.ts'
import { toPerson } from './people.ts'
import { subjectKey, toSubject } from './subjects.ts'

export const areas = table(
  'areas',
  {
    id: subjectKey(),
    key: text().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    position: int().notNull(),
    /** Its records stay; nothing new is put there. */
    retiredAt: instant(),
    /** The area that its address leads to, and where its records went. */
    mergedIntoId: text(),
  },
  (t) => [
    uniqueIndex('areas_key_key').on(t.key),
    foreignKey({ columns: [t.mergedIntoId], foreignColumns: [t.id] }),
  ],
)

/** Which records a merging of areas moved, so that it can be undone. */
export const areaMoves = table(
  'area_moves',
  {
    recordId: toRecord(),
    fromId: text()
      .notNull()
      .references(() => areas.id),
    movedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromId, t.recordId] })],
)

export const tags = table(
  'tags',
  {
    id: subjectKey(),
    name: text().notNull(),
  },
  (t) => [uniqueIndex('tags_name_key').on(t.name)],
)

/** What every record has. `titleHtml` to `remarksHtml` are the stored output of renderer `renderVersion`. */
export const records = table(
  'records',
  {
    id: subjectKey(),
    kind: text().$type<RecordKind>().notNull(),
    number: int().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    titleHtml: text().notNull(),
    titlePlain: text().notNull(),
    statementMd: text().notNull(),
    statementHtml: text().notNull(),
    excerptHtml: text().notNull(),
    excerptPlain: text().notNull(),
    backgroundMd: text().notNull(),
    backgroundHtml: text().notNull(),
    remarksMd: text().notNull(),
    remarksHtml: text().notNull(),
    renderVersion: int().notNull(),
    areaId: text().references(() => areas.id),
    status: text().notNull(),
    /** Follows from the status: lists set what is closed after all else. */
    open: bool().notNull().default(true),
    statusAsOf: instant().notNull(),
    statusBasis: text().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    authorId: toPerson(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    revision: int().notNull(),
    usefulUp: int().notNull(),
    usefulDown: int().notNull(),
    agreeUp: int().notNull(),
    agreeDown: int().notNull(),
    score: int().notNull(),
    commentCount: int().notNull(),
    evidenceCount: int().notNull().default(0),
    hot: int().notNull(),
    lastActivityAt: instant().notNull(),
    /** Of predictions that have a verdict: when measurements were last held against them. */
    evidenceAt: instant(),
    /** Of undecided predictions: width of the middle half of what people believe, while all may know it. */
    divided: real(),
  },
  (t) => [
    uniqueIndex('records_kind_number_key').on(t.kind, t.number),
    index('records_hot_idx').on(t.kind, t.visibility, t.hot, t.id),
    index('records_open_idx').on(t.kind, t.visibility, t.open, t.hot, t.id),
    index('records_new_idx').on(t.kind, t.visibility, t.createdAt, t.id),
    index('records_active_idx').on(t.kind, t.visibility, t.lastActivityAt, t.id),
    index('records_top_idx').on(t.kind, t.visibility, t.score, t.id),
    index('records_status_idx').on(t.kind, t.visibility, t.status, t.createdAt, t.id),
    index('records_queued_idx').on(t.createdAt, t.id).where(sql`visibility = 'queued'`),
    index('records_evidence_idx')
      .on(t.kind, t.visibility, t.evidenceAt, t.id)
      .where(sql`evidence_at is not null`),
    index('records_divided_idx')
      .on(t.kind, t.visibility, t.divided, t.id)
      .where(sql`divided is not null`),
    index('records_area_idx').on(t.areaId),
    index('records_author_idx').on(t.authorId, t.createdAt),
    check(
      'records_visibility_check',
      sql`${t.visibility} in ('draft', 'queued', 'public', 'hidden', 'deleted')`,
    ),
  ],
)

export const recordTags = table(
  'record_tags',
  {
    recordId: toRecord(),
    tagId: text()
      .notNull()
      .references(() => tags.id),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.tagId] }),
    index('record_tags_tag_idx').on(t.tagId, t.recordId),
  ],
)

/** The typed graph between records: `bears-on`, `rival-of`, `supersedes`, `related-to` and so on. */
export const links = table(
  'links',
  {
    fromId: toSubject(),
    toId: toSubject(),
    relation: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.toId, t.relation] }),
    index('links_to_idx').on(t.toId, t.relation),
  ],
)

/** The id of a row that holds what only one kind of record has. */
export function recordKey() {
  return text()
    .primaryKey()
    .references(() => records.id)
}

export function toRecord() {
  return text()
    .notNull()
    .references(() => records.id)
}
