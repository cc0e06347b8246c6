/** What holds the database. */
export type Dialect = 'sqlite' | 'postgres'
