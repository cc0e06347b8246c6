import { sql } from 'drizzle-orm'
import type { ObservableState } from '#app/domain/observable/state.ts'
import type { Visibility } from '#app/domain/record/visibility.ts'
import type { Scale } from '#app/domain/statistics/scale.ts'
import { check, index, instant, int, real, table, text, uniqueIndex } from '../columns.ts'
import { people, toPerson } from './people.ts'
import { subjectKey } from './subjects.ts'

/** Units beyond the standard ones: one `code` is `factor` times `dimension`. */
export const units = table(
  'units',
  {
    id: text().primaryKey(),
    code: text().notNull(),
    name: text().notNull(),
    dimension: text().notNull(),
    factor: real().notNull(),
    authorId: text().references(() => people.id),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('units_code_key').on(t.code),
    check('units_factor_check', sql`${t.factor} > 0`),
  ],
)

/** A measurable quantity. Predictions and measurements of it are kept in its `unit`. */
export const observables = table(
  'observables',
  {
    id: subjectKey(),
    key: text().notNull(),
    symbol: text().notNull(),
    symbolHtml: text().notNull(),
    name: text().notNull(),
    definitionMd: text().notNull(),
    definitionHtml: text().notNull(),
    renderVersion: int().notNull(),
    unit: text().notNull(),
    scale: text().$type<Scale>().notNull(),
    domainLower: real(),
    domainUpper: real(),
    visibility: text().$type<Visibility>().notNull(),
    /** Proposed ones wait for a curator; who decided, when, and why it was turned down. */
    state: text().$type<ObservableState>().notNull().default('accepted'),
    decidedById: text().references(() => people.id),
    decidedAt: instant(),
    decidedReason: text().notNull().default(''),
    authorId: toPerson(),
    revision: int().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex('observables_key_key').on(t.key),
    index('observables_state_idx').on(t.state, t.createdAt, t.id),
    check('observables_scale_check', sql`${t.scale} in ('linear', 'log')`),
  ],
)

/** Other names of an observable, folded, so that each is found under any of them. */
export const observableAliases = table(
  'observable_aliases',
  {
    folded: text().primaryKey(),
    name: text().notNull(),
    observableId: text()
      .notNull()
      .references(() => observables.id),
  },
  (t) => [index('observable_aliases_observable_idx').on(t.observableId)],
)
