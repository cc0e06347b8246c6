import { and, eq, inArray, or } from 'drizzle-orm'
import { parseRecordName, RECORD_KINDS, recordName } from '#app/domain/record/kind.ts'
import { people, records } from '../schema/index.ts'
import type { Reader } from '../types.ts'

type Named = { records: readonly string[]; people: readonly string[] }

/** Those of the names that stand for a public record or for somebody with an account. */
export async function mentionable(q: Reader, named: Named) {
  const [found, known] = await Promise.all([
    named.records.length === 0 ? [] : publicRecords(q, named.records),
    named.people.length === 0 ? [] : handles(q, named.people),
  ])
  return { records: found, people: known }
}

async function publicRecords(q: Reader, names: readonly string[]): Promise<string[]> {
  const parsed = names.flatMap((name) => parseRecordName(name) ?? [])
  const numbered = RECORD_KINDS.flatMap((kind) => {
    const numbers = parsed.filter((one) => one.kind === kind).map(({ number }) => number)
    return numbers.length === 0
      ? []
      : [and(eq(records.kind, kind), inArray(records.number, numbers))]
  })
  const rows = await q
    .select({ kind: records.kind, number: records.number })
    .from(records)
    .where(and(or(...numbered), eq(records.visibility, 'public')))
  return rows.map(({ kind, number }) => recordName(kind, number))
}

async function handles(q: Reader, named: readonly string[]): Promise<string[]> {
  const rows = await q
    .select({ handle: people.handle })
    .from(people)
    .where(inArray(people.handle, [...named]))
  return rows.map(({ handle }) => handle)
}
