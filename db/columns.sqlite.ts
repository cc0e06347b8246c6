import { integer, text as sqliteText } from 'drizzle-orm/sqlite-core'

export {
  check,
  foreignKey,
  index,
  integer as int,
  primaryKey,
  real,
  sqliteTable as table,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

export const bool = () => integer({ mode: 'boolean' })
export const instant = () => integer({ mode: 'timestamp_ms' })
export const json = <T>() => sqliteText({ mode: 'json' }).$type<T>()
