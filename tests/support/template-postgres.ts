import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migratePostgres } from '#db/migrate-postgres.ts'
import { migrationsFor } from '#db/migrations.ts'
import { startPostgres } from './postgres/start.ts'

export default async function setup(project: TestProject) {
  const server = await startPostgres()
  project.provide('databases', server.url)
  project.provide('template', 'template_migrated')
  const client = new pg.Client({ connectionString: `${server.url}/postgres` })
  await client.connect()
  await client.query('create database template_migrated')
  await client.end()
  await migratePostgres(`${server.url}/template_migrated`, migrationsFor('postgres'))
  return server.stop
}
