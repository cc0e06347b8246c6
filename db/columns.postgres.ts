import { boolean, jsonb, timestamp } from 'drizzle-orm/pg-core'

export {
  check,
  doublePrecision as real,
  foreignKey,
  index,
  integer as int,
  pgTable as table,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

export const bool = () => boolean()
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })
export const json = <T>() => jsonb().$type<T>()
