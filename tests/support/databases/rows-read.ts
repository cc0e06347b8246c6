import { type SQLWrapper, sql } from 'drizzle-orm'
import { reader } from '#db/client.ts'

type PlanNode = {
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  'Relation Name'?: string
  Plans?: PlanNode[]
}

/** Rows that PostgreSQL reads of one table, or of all, to answer a query. */
export async function rowsRead(query: SQLWrapper, of?: string): Promise<number> {
  const [row] = await reader().rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    sql`explain (analyze, format json) ${query.getSQL()}`,
  )
  const isRead = (name?: string) => name !== undefined && (of === undefined || name === of)
  const read = (node: PlanNode): number => {
    const own = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)
    const here = isRead(node['Relation Name']) ? own * (node['Actual Loops'] ?? 1) : 0
    return here + (node.Plans ?? []).reduce((sum, child) => sum + read(child), 0)
  }
  return read(row!['QUERY PLAN'][0].Plan)
}
