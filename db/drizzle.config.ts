import { defineConfig } from 'drizzle-kit'
import { dialect } from './dialect.ts'

/** `npm run db:generate` runs this twice, once for each engine. */
export default defineConfig({
  dialect: dialect === 'postgres' ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: `./db/migrations/${dialect}`,
  casing: 'snake_case',
})
