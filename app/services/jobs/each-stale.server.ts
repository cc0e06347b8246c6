/** What a query of stale texts gives. */
export type Row<Query extends (...args: never[]) => PromiseLike<unknown[]>> = Awaited<
  ReturnType<Query>
>[number]

/** Sets one text after another; says how many there were. */
export async function each<Stale>(
  rows: Stale[],
  set: (row: Stale) => Promise<void>,
): Promise<number> {
  for (const row of rows) await set(row)
  return rows.length
}
