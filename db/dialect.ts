export type Dialect = 'sqlite' | 'postgres'

/** Decided once, by the address alone: columns and queries are built for one engine a process. */
export const dialect: Dialect = /^postgres(ql)?:\/\//.test(process.env.DATABASE_URL ?? '')
  ? 'postgres'
  : 'sqlite'
